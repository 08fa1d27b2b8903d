import "./app.scss";
import { Button, CharacterCount, ErrorSummary, SkipLink, createAll } from "govuk-frontend";
import { checkNames, suggestOrganizations } from "./organizations";
import { followCount, offerSimilar } from "./petitions";

// The components' styles ask for this class before they let go of their script-free form.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

createAll(SkipLink);
createAll(ErrorSummary);
createAll(Button, { preventDoubleClick: true });
createAll(CharacterCount);

/** Offers to copy a command, hash or citation; without a clipboard the text stays selectable as it is. */
function offerCopy(source: HTMLElement, label: string, done: string): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dl-copy";
  button.textContent = label;
  const status = document.createElement("span");
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
    button.textContent = done;
    status.textContent = done;
  });
  source.closest("pre, p")?.after(button, status);
}

if (navigator.clipboard) {
  const chinese = document.documentElement.lang.startsWith("zh");
  document
    .querySelectorAll<HTMLElement>("#check-command, #hash, #citation, #secret, #invitation, #ask-text")
    .forEach((source) => offerCopy(source, chinese ? "复制" : "Copy", chinese ? "已复制" : "Copied"));
}

followCount();
offerSimilar();
suggestOrganizations();
checkNames();
