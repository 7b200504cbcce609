//! The page at `/`: what this is, for a person who opens the address in a browser.

use crate::server::Welcome;
use std::fmt::Write;

/// What the page says.
pub(in crate::server) struct Home {
    /// The app's name.
    pub(in crate::server) app: String,
    /// The app's doc comment.
    pub(in crate::server) documentation: String,
    /// Sample accounts and next commands.
    pub(in crate::server) welcome: Welcome,
}

impl Home {
    /// The page as HTML. Everything from outside is text in it, never markup.
    pub(super) fn html(&self) -> String {
        let app = escaped(&spaced(&self.app));
        let mut main = format!("<h1>{app}</h1>\n");
        for paragraph in self.documentation.split("\n\n").map(str::trim).filter(|text| !text.is_empty()) {
            let _ = writeln!(main, "<p class=\"lead\">{}</p>", escaped(paragraph));
        }
        main.push_str(
            "<p>This is the app's server. Devices keep their own copy of what they may see, work without \
             a connection, and synchronize here when they have one.</p>\n",
        );
        self.write_accounts(&mut main);
        self.write_commands(&mut main);
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{app}</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n\
             <main>\n{main}</main>\n\
             <footer>Made with Tidewater · <a href=\"/healthz\">health</a></footer>\n</body>\n</html>\n"
        )
    }

    fn write_accounts(&self, main: &mut String) {
        if self.welcome.accounts.is_empty() {
            return;
        }
        main.push_str("<h2>Sample accounts</h2>\n<table>\n<thead><tr><th scope=\"col\">Account</th>");
        main.push_str("<th scope=\"col\">Password</th><th scope=\"col\">Who</th></tr></thead>\n<tbody>\n");
        for account in &self.welcome.accounts {
            let _ = writeln!(
                main,
                "<tr><td><code>{}</code></td><td><code>{}</code></td><td>{}</td></tr>",
                escaped(&account.name),
                escaped(&account.password),
                escaped(&account.description)
            );
        }
        main.push_str("</tbody>\n</table>\n");
    }

    fn write_commands(&self, main: &mut String) {
        if self.welcome.commands.is_empty() {
            return;
        }
        main.push_str("<h2>Next</h2>\n<ol>\n");
        for (command, purpose) in &self.welcome.commands {
            let _ = writeln!(main, "<li>{}<pre>{}</pre></li>", escaped(purpose), escaped(command));
        }
        main.push_str("</ol>\n");
    }
}

/// `FieldSales` as people write it.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() && !text.ends_with(char::is_uppercase) {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// The style of the page: a reading column, the system's fonts, light and dark.
pub(super) const STYLE: &str = "\
:root { color-scheme: light dark; --ink: #16232b; --soft: #51646f; --line: #d5dfe4; --page: #f6f9fa;
  --card: #fff; --tide: #0b6e84; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eef1; --soft: #9fb2bb; --line: #2b3b43; --page: #0f171b; --card: #162127; --tide: #58bdd3; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 6vh 1.25rem 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 2.25rem; background: var(--card);
  border: 1px solid var(--line); border-top: 4px solid var(--tide); border-radius: 10px; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; color: var(--tide); }
.lead { margin-top: 0; font-size: 1.1rem; color: var(--soft); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .45rem 1.1rem .45rem 0; text-align: left; border-bottom: 1px solid var(--line); }
th { font-weight: 600; font-size: .85rem; color: var(--soft); }
ol { padding-left: 1.2rem; }
li { margin-bottom: .8rem; }
code, pre { font: .92em/1.5 ui-monospace, monospace; }
pre { margin: .3rem 0 0; padding: .6rem .8rem; white-space: pre-wrap;
  overflow-wrap: anywhere; background: var(--page);
  border: 1px solid var(--line); border-radius: 6px; }
footer { max-width: 42rem; margin: 1rem auto 0; font-size: .85rem; color: var(--soft); }
a { color: var(--tide); }
th:last-child, td:last-child { padding-right: 0; }
td { vertical-align: baseline; }
@media (max-width: 30rem) {
  body { padding-top: 1rem; } main { padding: 1.4rem 1.2rem; }
  tr { display: grid; grid-template-columns: 5.5rem 1fr; padding: .45rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: .1rem 1.1rem .1rem 0; border: 0; }
  th:last-child, td:last-child { grid-column: 1 / -1; }
}
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::SampleAccount;

    #[test]
    fn what_comes_from_outside_is_text() {
        let account = SampleAccount {
            name: "<script>".to_owned(),
            password: "\"'&".to_owned(),
            description: "A rep".to_owned(),
        };
        let commands = vec![("cargo run <x>".to_owned(), "Try".to_owned())];
        let welcome = Welcome { accounts: vec![account], commands, ..Welcome::default() };
        let home =
            Home { app: "FieldSales".to_owned(), documentation: "Orders & visits.".to_owned(), welcome };
        let html = home.html();
        assert!(html.contains("<h1>Field Sales</h1>") && html.contains("Orders &amp; visits."));
        assert!(html.contains("&lt;script&gt;") && html.contains("&quot;&#39;&amp;"));
        assert!(!html.contains("<script") && !html.contains("<x>"));
    }
}
