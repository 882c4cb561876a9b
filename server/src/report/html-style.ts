// How the HTML report looks: the system's letters, both colour schemes with enough contrast, and on paper all details open.
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1d1d1f; --soft: #55555c; --line: #d0d0d7; --error: #b3261e; --warning: #8a5a00; --info: #0b57d0; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --soft: #b4b4bd; --line: #47474f; --error: #ff8a80; --warning: #ffc766; --info: #9ec3ff; --mark: #5c4a00; } }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; font-size: 1.3rem; }
h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: normal; overflow-wrap: anywhere; }
a { color: var(--info); }
.elements { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.absent, .place, .hint { color: var(--soft); }
.findings { padding-inline-start: 0; list-style: none; }
.findings > li { border-inline-start: .25rem solid var(--line); padding-inline-start: 1rem; margin: 1.25rem 0; }
.findings > .error { border-color: var(--error); } .error strong, .problem { color: var(--error); }
.findings > .warning { border-color: var(--warning); } .warning strong { color: var(--warning); }
.findings > .info { border-color: var(--info); } .info strong { color: var(--info); }
blockquote { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
summary { cursor: pointer; color: var(--soft); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { details > * { display: block; } }
`;
