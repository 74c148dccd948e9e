export const usage = `Usage:
  npm run clausemark -- check [OPTIONS] [FILE...]
  npm run clausemark -- protocol FILE [--name TITLE] [--council NAME] [--json]
  npm run clausemark -- coverage [--json]
  npm run clausemark -- rule-book

check reads drafts (standard input when no file is named) and prints what a protocol says to them.
  --protocol ID          protocol in force, or a file that protocol --json wrote (west-sussex-2020)
  --as ROLE[,TRAIT...]   who writes: officer, member, communications; senior, junior, statutory,
                         politically-restricted, cabinet, board, chairman, group-leader (officer)
  --kind KIND            email, press-release, media-reply, social-post, letter, report, web-page, minutes, note (email)
  --audience A[,...]     officer, junior-officer, senior-officer, member, political-group, press, public, resident,
                         partner, mp, supplier, unknown (unknown)
  --to ADDRESS[,...]     recipients
  --date YYYY-MM-DD      when it is written (today)
  --situation FILE.json  all of these and more as one object, as a line of --jsonl without its text
  --json                 one JSON object for each finding
  --jsonl                one draft as JSON on each line of input, one answer on each line of output
  --rules-only           without the second reader

protocol cuts a council's document (.docx, .html, .txt; the browser also reads .pdf) into its clauses and prints what each
seems to support and whom it binds; with --json it writes the file that the extension imports and check --protocol reads.
coverage lists every clause, the rules that it supports and an example that cites it.
rule-book prints every rule and every clause as Markdown; npm run rule-book keeps it as RULES.md.

Exit status: 0 nothing to stop for, 1 a finding says stop, 2 wrong usage or an unreadable file.
`;

/** Wrong usage or an unreadable file: told in one line, exit status 2. */
export class UsageError extends Error {}
