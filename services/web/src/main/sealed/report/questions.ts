// The guided questions. Which is asked depends on what was answered before; answers travel inside the sealed message alone.

import { type Pair } from "./words.js";

export type Answers = Readonly<Record<string, string>>;

export interface Option {
  readonly value: string;
  readonly label: Pair;
}

export interface Question {
  readonly id: string;
  readonly title: Pair;
  readonly hint?: Pair;
  /** Without options it is answered in words. */
  readonly options?: readonly Option[];
  readonly long?: boolean;
  readonly required: boolean;
  readonly asked?: (answers: Answers) => boolean;
  /** What to think of, shown with the answer that calls for it. */
  readonly advice?: { readonly when: (answer: string) => boolean; readonly text: Pair };
}

const pair = (en: string, zh: string): Pair => ({ en, zh });
const option = (value: string, en: string, zh: string): Option => ({ value, label: pair(en, zh) });

/** In words for reporters; the codes are those of the service, after the UN Convention against Corruption. */
export const CATEGORIES: readonly Option[] = [
  option("bribery-national", "Bribery: an official gave, asked for or took an advantage", "贿赂：公职人员给予、索取或收受好处"),
  option("bribery-private", "Bribery within or between businesses", "企业内部或企业之间的贿赂"),
  option("bribery-foreign", "Bribery of officials of another country", "贿赂外国公职人员"),
  option("embezzlement-public", "Public money or property was taken or misused", "公款公物被侵占或挪用"),
  option("embezzlement-private", "Embezzlement within a business", "企业内部的侵占"),
  option("procurement", "Public contracts, purchases or accounts were rigged", "公共采购或公共账目作假"),
  option("conflict-of-interest", "An official decided in their own interest", "公职人员在利益冲突中作出决定"),
  option("abuse-of-functions", "Abuse of office: an official broke the law for an advantage", "滥用职权：公职人员为谋利而违法"),
  option("influence", "Trading in influence", "影响力交易"),
  option("illicit-enrichment", "Wealth that cannot be explained", "来源不明的巨额财产"),
  option("laundering", "Hiding where money came from", "洗钱、掩饰资金来源"),
  option("concealment", "Keeping or hiding what came of such an act", "窝藏赃款赃物"),
  option("obstruction", "Obstruction of justice: threats, false testimony, destroyed evidence", "妨害司法：威胁、伪证、毁灭证据"),
  option("other", "Something else, or I am not sure", "其他，或不确定"),
];

export const QUESTIONS: readonly Question[] = [
  {
    id: "category",
    title: pair("What is it about?", "举报的是什么？"),
    hint: pair("Choose what comes closest. The investigators decide later what it is in law.", "请选择最接近的一项，法律上的定性由调查人员判断。"),
    options: CATEGORIES,
    required: true,
  },
  {
    id: "source",
    title: pair("How do you know about it?", "您是怎么知道的？"),
    options: [
      option("saw", "I saw or heard it myself", "亲眼所见、亲耳所闻"),
      option("asked", "I was asked to take part, or to pay", "有人要求我参与或付钱"),
      option("documents", "From documents or data", "从文件或数据中得知"),
      option("told", "Somebody told me", "听别人说的"),
    ],
    required: true,
    advice: {
      when: (answer) => answer === "asked",
      text: pair(
        "Having been asked, or even having paid under pressure, does not make you the one to blame. Say plainly what was demanded and what you did. You need not say who you are.",
        "被索要，甚至在压力下付了钱，并不意味着过错在您。请如实写明对方的要求和您的做法。您不必说明自己是谁。",
      ),
    },
  },
  {
    id: "documents",
    title: pair("What do the documents show, and who else has them?", "这些文件说明了什么？还有谁持有？"),
    hint: pair("Copies can differ from person to person, so that a leak is found: a changed word, a mark, a number. If you may be the only one with this copy, describe it instead of attaching it.", "有的文件会因人而异地改动一个词、一个标记或编号，用来追查泄密者。如果这一份可能只有您有，请描述内容而不要附上文件。"),
    long: true,
    required: false,
    asked: (answers) => answers["source"] === "documents",
  },
  {
    id: "known-to",
    title: pair("How many people know what you know?", "有多少人知道您所知道的事？"),
    options: [option("few", "Only a few", "只有少数几人"), option("many", "Many", "很多人"), option("unknown", "I do not know", "不清楚")],
    required: true,
    asked: (answers) => answers["source"] !== "told",
    advice: {
      when: (answer) => answer === "few",
      text: pair(
        "What only a few know points at them. Leave out exact hours, rooms and words spoken to you alone, and write as somebody would who heard of it. The investigators can ask for more later, and you decide then.",
        "只有少数人知道的细节会暴露知情者。请略去确切的时刻、房间以及只对您说过的话，像旁听者那样书写。调查人员以后可以追问，届时由您决定。",
      ),
    },
  },
  {
    id: "agency",
    title: pair("Which office, company or person is it about?", "涉及哪个单位、公司或个人？"),
    hint: pair("Name the office or the agency as exactly as you can. Names of people help, with what they do there.", "请尽量准确地写明单位名称。有关人员的姓名和职务也有帮助。"),
    long: true,
    required: true,
  },
  {
    id: "account",
    title: pair("What happened?", "发生了什么？"),
    hint: pair("Who did what, for whom, against what. What you know and what you suspect, each marked as such. Write it as you would want to read it in a year.", "谁做了什么，为了谁，换取了什么。哪些是您确知的，哪些是您怀疑的，请分别说明。"),
    long: true,
    required: true,
  },
  { id: "when", title: pair("When and where was it?", "发生在什么时候、什么地方？"), hint: pair("A month or a season is enough if the exact day could point at you.", "如果具体日期可能暴露您，写到月份或季节即可。"), required: false },
  {
    id: "going-on",
    title: pair("Does it go on?", "事情还在继续吗？"),
    options: [option("yes", "Yes", "是"), option("no", "No", "否"), option("unknown", "I do not know", "不清楚")],
    required: true,
  },
  {
    id: "urgency",
    title: pair("Is there a danger in waiting?", "拖延会有危险吗？"),
    options: [
      option("none", "Not that I know of", "据我所知没有"),
      option("evidence", "Evidence may be destroyed", "证据可能被销毁"),
      option("people", "Somebody may come to harm", "有人可能受到伤害"),
    ],
    required: true,
    asked: (answers) => answers["going-on"] === "yes",
    advice: {
      when: (answer) => answer === "people",
      text: pair(
        "Nobody watches this mailbox around the clock. If a life is in danger, call the police or an ambulance now.",
        "没有人全天候查看这个信箱。如有生命危险，请立即报警或呼叫救护车。",
      ),
    },
  },
  {
    id: "money",
    title: pair("Is money or property involved?", "是否涉及钱款或财物？"),
    options: [option("yes", "Yes", "是"), option("no", "No", "否"), option("unknown", "I do not know", "不清楚")],
    required: true,
  },
  {
    id: "sum",
    title: pair("How much, and how was it paid?", "金额多少？如何支付？"),
    hint: pair("About how much, in which currency, in cash, by which account or as what gift.", "大致金额和币种；现金、账户转账或何种礼物。"),
    required: false,
    asked: (answers) => answers["money"] === "yes",
  },
  {
    id: "reported",
    title: pair("Have you told anybody else?", "您是否告诉过别人？"),
    options: [option("no", "No", "没有"), option("inside", "Yes, inside the office or company", "告诉过单位内部的人"), option("outside", "Yes, another authority or a journalist", "告诉过其他机关或记者")],
    required: true,
    advice: {
      when: (answer) => answer === "inside",
      text: pair("Then somebody there may guess who wrote this. Choose your words so that they fit more people than you.", "那么单位里可能有人猜到是您写的。措辞请尽量让更多人都可能写得出来。"),
    },
  },
  {
    id: "identify",
    title: pair("Do you want to say who you are?", "您愿意说明自己是谁吗？"),
    hint: pair("You need not, and you can still do so later. The investigators can write to you either way.", "您不必说明，以后也可以再说明。无论如何，调查人员都能给您写信。"),
    options: [option("no", "No, I stay anonymous", "不，保持匿名"), option("yes", "Yes", "愿意")],
    required: true,
  },
  {
    id: "name",
    title: pair("Your name, and how to reach you safely", "您的姓名和安全的联系方式"),
    long: true,
    required: true,
    asked: (answers) => answers["identify"] === "yes",
  },
];

/** Those asked so far and still to be asked, in order. */
export function asked(answers: Answers): Question[] {
  return QUESTIONS.filter((question) => question.asked?.(answers) ?? true);
}

/** Only what belongs to a question that is asked: somebody may have gone back and answered otherwise. */
export function kept(answers: Answers): Record<string, string> {
  const ids = new Set(asked(answers).map((question) => question.id));
  return Object.fromEntries(Object.entries(answers).filter(([id, value]) => ids.has(id) && value !== ""));
}

/** An answer as people read it. */
export function answerText(question: Question, value: string, tongue: keyof Pair): string {
  return question.options?.find((one) => one.value === value)?.label[tongue] ?? value;
}
