// What the scripted page says. Every text stands beside its translation, so that none can be forgotten.

export interface Pair {
  readonly en: string;
  readonly zh: string;
}

export type Tongue = keyof Pair;

const pair = (en: string, zh: string): Pair => ({ en, zh });

export const WORDS = {
  next: pair("Continue", "继续"),
  back: pair("Back", "返回"),
  optional: pair("(optional)", "（选填）"),
  wrongTitle: pair("There is a problem", "有需要更正的地方"),
  choose: pair("Choose an answer", "请选择一项"),
  write: pair("Write an answer", "请填写"),
  step: pair("Question {0}", "第 {0} 题"),
  begin: pair("Make a report", "开始举报"),
  read: pair("Read replies with your words", "用口令词查看回复"),

  filesTitle: pair("Do you have documents, photographs or recordings?", "是否有文件、照片或录音？"),
  filesHint: pair(
    "At most 20 files, together less than 64 MB. They go along unchanged: names of authors, cameras, places and times inside them go too. A photograph of a screen or a printed page tells less than the original file.",
    "最多 20 个文件，总计不超过 64 MB。文件按原样发送，其中的作者、相机、地点和时间等信息也会一并发送。拍摄屏幕或打印件的照片，比原始文件透露得少。",
  ),
  addFiles: pair("Add files", "添加文件"),
  remove: pair("Remove", "移除"),
  tooLarge: pair("These files are too large together. Leave some out; you can send more in a second message.", "文件总量过大。请先移除一部分，其余可在下一封信中发送。"),
  tooMany: pair("At most 20 files go with one message.", "一封信最多附 20 个文件。"),

  bodiesTitle: pair("Who may read it?", "谁可以阅读？"),
  bodiesHint: pair(
    "Your report is sealed to investigators of these bodies. Take out any that your report is about, or that you do not trust: nobody there will be able to read it or any later message, and nobody can see that you took them out.",
    "您的举报只有下列机构的调查人员能够打开。若举报涉及其中某个机构，或您不信任它，请取消勾选：该机构的人员将无法阅读本次及以后的任何信件，也没有人看得出您取消了它。",
  ),
  bodiesChanged: pair(
    "The list of investigators has changed meanwhile and names other bodies. Nobody new may read your report unless you say so: look once more.",
    "调查人员名册刚刚更新，所列机构有变化。除非您勾选，新列入的机构不能阅读。请再核对一遍。",
  ),
  bodiesAgain: pair(
    "Who may read it? This page does not remember whom you took out before. Tick only bodies that could read your report and that you still trust: whoever is ticked can read this message and whatever comes after it.",
    "谁可以阅读？本页不记得您之前取消了哪些机构。请只勾选原本可以阅读举报、且您仍然信任的机构：被勾选的机构可以阅读本次及以后的任何信件。",
  ),
  bodiesNone: pair("Somebody must be able to read it: leave at least one body in.", "至少要保留一个机构，否则没有人能够阅读。"),

  wordsTitle: pair("Write down these 12 words", "请抄下这 12 个口令词"),
  wordsHint: pair(
    "They are the only way back to your report: with them you read replies and answer questions. Write them on paper, in this order. Whoever has them can read the replies to you. Nobody can give them to you again.",
    "它们是回到这份举报的唯一途径：凭它们可以查看回复、回答问题。请按顺序抄在纸上。得到这些词的人也能看到给您的回复。遗失后无人能够补发。",
  ),
  wordsOther: pair("The same words in Chinese", "同一口令的英文写法"),
  wordsKept: pair("I have written them down", "我已抄好"),
  confirmTitle: pair("Check that you have the words", "请核对口令词"),
  confirmHint: pair("Look at your paper and type these three words.", "请看着您抄下的内容，填写其中三个词。"),
  confirmWord: pair("Word {0}", "第 {0} 个词"),
  confirmWrong: pair("This is not word {0}. Go back and look again.", "这不是第 {0} 个词。请返回再看一遍。"),

  reviewTitle: pair("Look it over before it is sealed", "封存之前请再看一遍"),
  reviewHint: pair("What you wrote leaves this device only after it has been sealed.", "您写的内容在封存之后才会离开这台设备。"),
  change: pair("Change", "修改"),
  notAnswered: pair("Not answered", "未填写"),
  reviewFiles: pair("Files", "附件"),
  reviewBodies: pair("Can be read by", "可以阅读的机构"),
  seal: pair("Seal and send", "封存并发送"),
  sealFile: pair("Seal and save the file", "封存并保存文件"),

  sealing: pair("Sealing on your device", "正在您的设备上封存"),
  solving: pair("Proving that this is no flood of messages", "正在证明这不是批量信件"),
  sending: pair("Sending", "正在发送"),
  keepOpen: pair("Keep this page open.", "请不要关闭本页。"),
  failedTitle: pair("It has not been sent", "未能发送"),
  again: pair("Try again", "重试"),

  doneTitle: pair("Your report has arrived", "举报已送达"),
  doneLead: pair(
    "Keep your 12 words. Come back with them within a week: the investigators must acknowledge the report within 7 days, and tell you what became of it within 3 months of that.",
    "请保管好 12 个口令词。请在一周内用它们回来查看：调查人员须在 7 天内确认收到，并在此后 3 个月内告知处理情况。",
  ),
  proof: pair("Proof of receipt", "收件凭证"),
  proofHint: pair(
    "With your words, these two numbers prove later that this very file was received. The server keeps the first; it says nothing by itself.",
    "连同您的口令词，这两个数字日后可以证明收到的正是这份文件。服务器保存第一个数字，单凭它看不出任何内容。",
  ),
  commitment: pair("Commitment C", "承诺值 C"),
  fileHash: pair("SHA-256 of the sealed file", "封存文件的 SHA-256"),
  received: pair("Received on {0}, as {1}", "{0} 收到，大小类别 {1}"),
  saveProof: pair("Save the proof as a file", "把凭证存为文件"),
  saveIdentity: pair("Save the identity file for age", "保存供 age 使用的身份文件"),
  identityHint: pair(
    "Only if you want to open replies with the age command instead of this page. Whoever has this file can read the replies to you.",
    "仅当您想用 age 命令而不是本页打开回复时需要。得到此文件的人能够阅读给您的回复。",
  ),
  leave: pair("Close this window when you are done: nothing of this page is kept on the device.", "完成后请关闭窗口：本页不在设备上保存任何内容。"),

  readTitle: pair("Read replies", "查看回复"),
  readHint: pair("Type your 12 words, in English or Chinese.", "请输入 12 个口令词，中文或英文均可。"),
  readWords: pair("Your 12 words", "12 个口令词"),
  readOpen: pair("Open the mailbox", "打开信箱"),
  readWrong: pair("These are not the words of a receipt. Check each word and their order.", "这些词不是有效的口令。请逐字核对并注意顺序。"),
  reading: pair("Opening the mailbox", "正在打开信箱"),
  noReplies: pair(
    "There is no reply yet. A report is acknowledged within 7 days. If longer has passed and your words are right, write again below.",
    "尚无回复。举报会在 7 天内得到确认。如已超过期限且口令词无误，可在下方再次去信。",
  ),
  replies: pair("Replies to you", "给您的回复"),
  replyFrom: pair("From {0}, {1}", "{0}，{1}"),
  replyGenuine: pair("Signed by an investigator of the roster, and sealed to you.", "由名册中的调查人员签名，并封存给您。"),
  refused: pair(
    "{0} message(s) in this mailbox were refused: they are not signed by an investigator, or were changed. Do not rely on anybody who refers to them.",
    "信箱中有 {0} 封信被拒绝：没有调查人员的签名，或已被改动。请不要相信引用这些信件的人。",
  ),
  older: pair("Older replies", "更早的回复"),
  saveFile: pair("Save {0} ({1})", "保存 {0}（{1}）"),
  answerTitle: pair("Answer, or add something", "回答或补充"),
  answerLabel: pair("Your message", "您的信"),
  answerSent: pair("Your message has arrived", "信件已送达"),
  answerMore: pair("Back to the mailbox", "返回信箱"),

  rosterTitle: pair("This page can not seal anything now", "本页目前无法封存"),
  rosterBad: pair(
    "The list of investigators did not pass its check: it is out of date, or not signed by the key that this page trusts. Nothing you write would be safe, so nothing is sent. Try again later, or look for another way to reach the investigators.",
    "调查人员名册未通过检验：已经过期，或不是由本页信任的密钥签名。此时填写的内容不安全，因此不会发送。请稍后再试，或另寻联系调查人员的途径。",
  ),
  rosterLocal: pair("The list of investigators (roster.note)", "调查人员名册（roster.note）"),
  rosterLocalHint: pair("You saved it together with this page. It is valid for 35 days at most.", "与本页一同保存的文件，最长有效 35 天。"),
  offlineDone: pair("The sealed file has been saved", "封存文件已保存"),
  offlineLead: pair(
    "Carry the file to a device that may be seen on the portal and upload it there, with the first three lines below. Mailbox and key open your mailbox to whoever has them, but not your messages.",
    "请把文件带到可以访问门户的设备上传，并填写下面前三行。得到信箱编号和钥匙的人可以打开信箱，但读不到信件内容。",
  ),
  mailbox: pair("Mailbox", "信箱编号"),
  auth: pair("Key to the mailbox", "信箱钥匙"),
  epoch: pair("Number of the list of investigators", "调查人员名册编号"),
  offlineReplies: pair("The file of replies (replies.bin)", "回复文件（replies.bin）"),

  problem_puzzle: pair("The puzzle took too long. Try again.", "证明用时过长。请重试。"),
  problem_mailbox: pair("The server knows this mailbox with another key. Check your words.", "服务器上该信箱的钥匙不同。请核对口令词。"),
  problem_roster: pair("The list of investigators has changed meanwhile. Try again: the report is sealed anew.", "调查人员名册刚刚更新。请重试，举报会重新封存。"),
  problem_busy: pair("Too many reports arrive at this moment. Nothing is wrong with yours: try again in some minutes.", "此刻送达的举报过多，并非您的举报有误。请几分钟后重试。"),
  problem_connection: pair("There is no connection to the server. What you wrote is still here: try again.", "无法连接服务器。您填写的内容仍在本页，请重试。"),
  problem_other: pair("The server refused it ({0}). What you wrote is still here: try again.", "服务器拒绝接收（{0}）。您填写的内容仍在本页，请重试。"),
  problem_old: pair("This browser is too old to seal anything safely. Use a current one, or the ways without script below.", "浏览器版本过旧，无法安全封存。请使用新版浏览器，或使用下方不需脚本的方式。"),
} as const satisfies Record<string, Pair>;

export type Word = keyof typeof WORDS;

/** Says a word in a tongue, with its places filled. */
export type Say = (word: Word, ...values: (string | number)[]) => string;

export function speaker(tongue: Tongue): Say {
  return (word, ...values) => WORDS[word][tongue].replace(/\{(\d)\}/gu, (_, place: string) => String(values[Number(place)] ?? ""));
}
