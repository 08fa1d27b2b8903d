// What the desk's script says, each text beside its translation.

const pair = (en: string, zh: string): Pair => ({ en, zh });

interface Pair {
  readonly en: string;
  readonly zh: string;
}

const WORDS = {
  openTitle: pair("Your key", "您的密钥"),
  openHint: pair(
    "Choose your key file and type its passphrase. It is opened on this device, kept in the memory of this page alone, and forgotten when you close or reload it.",
    "请选择密钥文件并输入口令。密钥在这台设备上打开，只留在本页内存中，关闭或刷新后即被遗忘。",
  ),
  file: pair("Key file", "密钥文件"),
  passphrase: pair("Passphrase", "口令"),
  open: pair("Open the key", "打开密钥"),
  opening: pair("Opening; this takes a second or two on purpose", "正在打开，按设计需要一两秒"),
  isOpen: pair("Your key is open: {0}", "密钥已打开：{0}"),
  another: pair("Open an older key as well", "同时打开旧密钥"),
  forget: pair("Close the key", "关闭密钥"),
  notOpened: pair("This file did not open: another passphrase, or not a key file.", "无法打开：口令不符，或不是密钥文件。"),
  notInRoster: pair("This key is not in the list of investigators of today. You can read what was sealed to it, but not reply.", "该密钥不在当前名册中。可以阅读封存给它的信件，但不能回复。"),
  unreadable: pair("It is not sealed to your key: the reporter struck out your body, or it was handed over.", "未封存给您的密钥：举报人取消了您所在的机构，或信件已移交。"),
  refused: pair("Refused: {0}. Do not rely on it.", "已拒绝：{0}。请勿采信。"),
  stranger: pair("By somebody else than the thread's first message, or of another thread. Do not rely on it; nothing in it changes where replies go.", "与本线索的首封信并非同一人所写，或属于其他线索。请勿采信；回复的去向不受其影响。"),
  astray: pair("To another address than this thread's: the reporter has not read it. Do not rely on it.", "收件地址不属于本线索：举报人没有读到这封信。请勿采信。"),
  signed: pair("Signed; unchanged since the sender sealed it.", "已签名；自发件人封存后未被改动。"),
  unsigned: pair("Unsigned: made with stock tools. Whoever knew the mailbox could have written it.", "未签名：用通用工具制作。任何知道信箱的人都可能写这封信。"),
  byServer: pair("Sealed by the server from the plain form: for a moment the server knew this text.", "由服务器从普通表单封存：服务器曾短暂知道其内容。"),
  saveFile: pair("Save {0} ({1})", "保存 {0}（{1}）"),
  workingTitle: pair("Working fields", "工作记录"),
  workingHint: pair("Sealed like the messages; the server sees only that they exist.", "与信件一样封存；服务器只知道它们存在。"),
  category: pair("Category (UN Convention against Corruption)", "类别（《联合国反腐败公约》）"),
  agency: pair("Agency concerned", "涉及单位"),
  sums: pair("Sums", "金额"),
  notes: pair("Notes", "备注"),
  conflict: pair("Conflict of interest: who must not handle this", "利益冲突：哪些人应当回避"),
  keep: pair("Seal and keep", "封存并保存"),
  kept: pair("Kept.", "已保存。"),
  savedByAnother: pair(
    "Not kept: somebody else has saved these fields meanwhile. Copy what you wrote, open the case again, and add it to what is there.",
    "未保存：其他人刚刚保存了工作记录。请先复制您填写的内容，重新打开案件，再补充进去。",
  ),
  replyTitle: pair("Write to the reporter", "给举报人写信"),
  replyHint: pair(
    "The first reply acknowledges the report. Ask for nothing that would point at the reporter. Text and files together at most 60 KB.",
    "第一封回复即为确认收到。请不要索要会暴露举报人的信息。正文与附件合计不超过 60 KB。",
  ),
  text: pair("Your message", "正文"),
  files: pair("Files", "附件"),
  feedback: pair("This is the feedback on what was done (due within 3 months)", "这是处理情况的反馈（3 个月内）"),
  send: pair("Seal and send", "封存并发送"),
  sent: pair("Sent.", "已发送。"),
  tooLong: pair("Text and files are more than a reply holds. Shorten it, or send it in parts.", "正文和附件超过一封回复的容量。请缩短或分次发送。"),
  write: pair("Write something first.", "请先填写内容。"),
  failed: pair("It was not done ({0}). Nothing you wrote is lost.", "未能完成（{0}）。您填写的内容仍在。"),
  makeHint: pair(
    "Twelve characters at least; four or more words that nobody would guess are better. The file is useless without it.",
    "至少 12 个字符；最好由四个以上不易猜到的词组成。没有口令，文件毫无用处。",
  ),
  body: pair("Your body", "您所在的机构"),
  again: pair("The passphrase again", "再次输入口令"),
  make: pair("Make the key and save its file", "生成密钥并保存文件"),
  making: pair("Making the key", "正在生成密钥"),
  short: pair("The passphrase is too short.", "口令太短。"),
  differ: pair("The two passphrases differ.", "两次输入的口令不同。"),
  made: pair("The key file has been saved. Keep a second copy where only you can reach it.", "密钥文件已保存。请在只有您能取到的地方另存一份。"),
  member: pair("Send this line to the holder of the root key, in person or by a way you both trust. It holds no secret.", "请当面或通过双方信任的方式，把下面一行交给根密钥持有人。其中不含秘密。"),
  handNow: pair("Hand everything over now", "立即全部移交"),
  handed: pair("{0} handed over, {1} could not be opened with your keys.", "已移交 {0} 件，{1} 件无法用您的密钥打开。"),
  handedOwn: pair(
    "{0} of them do not say who may read them; they went to the people of your body alone.",
    "其中 {0} 件没有写明谁可以阅读，只移交给了您所在机构的人员。",
  ),
  handing: pair("Handing over: {0}", "正在移交：{0}"),
  noRoster: pair("The list of investigators did not pass its check. Nothing can be sealed now.", "调查人员名册未通过检验，目前无法封存。"),
} as const satisfies Record<string, Pair>;

export type Word = keyof typeof WORDS;

const tongue = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

export const language: "en" | "zh" = tongue;

export function say(word: Word, ...values: (string | number)[]): string {
  return WORDS[word][tongue].replace(/\{(\d)\}/gu, (_, place: string) => String(values[Number(place)] ?? ""));
}
