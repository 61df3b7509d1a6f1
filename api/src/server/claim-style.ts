/** The one style of the page of a claim: for a small phone, in light and dark. */
export const CLAIM_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #fff; --quiet: #555; --good: #0b5d2a; --bad: #9c1414; --line: #767676; --on: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f0f0; --ground: #161616; --quiet: #bdbdbd; --good: #8fdca9; --bad: #ffb3ab; --line: #8c8c8c; --on: #161616; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main { max-width: 32rem; margin: 0 auto; }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
header form { margin: 0; }
header a, .plain { display: inline-flex; align-items: center; min-height: 3rem; padding: 0 .5rem; color: inherit; font: inherit; text-decoration: underline; background: none; border: 0; width: auto; margin: 0; cursor: pointer; }
h1 { font-size: 1.375rem; margin: .5rem 0 1rem; }
.state { border: 2px solid; border-radius: .5rem; padding: .75rem 1rem; font-weight: 600; overflow-wrap: anywhere; }
.good { color: var(--good); }
.bad { color: var(--bad); }
dl { margin: 1rem 0; }
dl div { border-bottom: 1px solid var(--line); padding: .5rem 0; }
dt { color: var(--quiet); font-size: .875rem; }
dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: .25rem 0 0; padding-left: 1.25rem; }
main form { margin: 1.5rem 0; }
label, legend { display: block; font-weight: 600; margin: .75rem 0 .25rem; }
input, textarea { width: 100%; min-height: 3rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--ground); color: var(--ink); font: inherit; }
#code { text-transform: uppercase; letter-spacing: .1em; font-family: ui-monospace, monospace; }
fieldset { border: 0; margin: 0; padding: 0; }
.choice { display: flex; align-items: center; gap: .75rem; min-height: 3rem; margin: 0; font-weight: 400; }
.choice input { width: 1.5rem; min-height: 1.5rem; flex: none; margin: 0; }
.main, .alarm { width: 100%; min-height: 3rem; margin-top: 1rem; padding: .5rem 1rem; border: 2px solid var(--good); border-radius: .5rem; background: var(--good); color: var(--on); font: inherit; font-weight: 600; cursor: pointer; }
.alarm { border-color: var(--bad); background: var(--ground); color: var(--bad); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
p.note { color: var(--quiet); font-size: .875rem; margin: .25rem 0; }
`;
