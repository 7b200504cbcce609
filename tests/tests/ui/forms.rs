//! The table of forms in `tests/ui/README.md`: each slug has each form, as an item of a case, or one sentence
//! why it cannot arise there.
//!
//! Whether an item has the form is read off its text, so that a case which loses it is found. Absent: what
//! rustc says of it, which the expected texts hold.

use super::{folder, project, read, slugs};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The columns.
const FORMS: [&str; 6] = ["plain", "calls", "module", "name", "loop", "closure"];
/// What a case stands in beside its own file: the case that is right, for the slug.
const RIGHT: [&str; 2] = ["here", "pass"];

/// An item of a case: from the first letter of its attributes to its last brace.
struct Item {
    name: String,
    is_module: bool,
    is_function: bool,
    /// Whether it is an app, which lists others.
    is_list: bool,
    begin: usize,
    end: usize,
}

/// A case, without what stands in its comments and texts, and what is told of it.
struct Case {
    code: String,
    items: Vec<Item>,
    told: String,
    /// The lines at which something is told.
    lines: BTreeSet<usize>,
}

/// The code with spaces in the place of comments, texts and letters, so that braces can be counted.
fn bare(source: &str) -> String {
    let letters: Vec<char> = source.chars().collect();
    let (mut code, mut at) = (String::new(), 0);
    let space = |letter: char| if letter == '\n' { '\n' } else { ' ' };
    while at < letters.len() {
        let rest = &letters[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().take_while(|letter| **letter != '\n').count(),
            ['"', ..] => text_length(rest),
            ['\'', '\\', _, '\'', ..] => 4,
            ['\'', _, '\'', ..] => 3,
            _ => 0,
        };
        code.extend(rest[..length].iter().copied().map(space));
        if length == 0 {
            code.push(letters[at]);
        }
        at += length.max(1);
    }
    code
}

/// How long a text is, with its quotation marks.
fn text_length(letters: &[char]) -> usize {
    let mut at = 1;
    while at < letters.len() && letters[at] != '"' {
        at += if letters[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The name at the beginning of a text.
fn name(text: &str) -> &str {
    let text = text.trim_start();
    &text[..text.find(|letter| !is_of_name(letter)).unwrap_or(text.len())]
}

/// Where a word stands by itself.
fn words<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        !text[..*at].ends_with(is_of_name) && !text[at + word.len()..].starts_with(is_of_name)
    })
}

/// Where the brace that opens first behind a place is closed; nothing if there is none before a semicolon.
fn closed(code: &str, from: usize) -> Option<usize> {
    let open = from + code[from..].find(['{', ';'])?;
    let mut depth = 0;
    for (at, letter) in code[open..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(open + at + 1),
            '}' => depth -= 1,
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

fn items(code: &str) -> Vec<Item> {
    let mut items = Vec::new();
    for kind in ["fn", "struct", "enum", "mod", "app!"] {
        for at in words(code, kind) {
            let behind = at + kind.len();
            let (name, from) = if kind == "app!" {
                let begin = behind + code[behind..].find('{').map_or(0, |open| open + 1);
                let named = code[begin..].trim_start().trim_start_matches("pub ");
                (name(named), begin)
            } else {
                (name(&code[behind..]), behind)
            };
            let Some(end) = closed(code, from) else { continue };
            let blank = code[..at].rfind("\n\n").map_or(0, |blank| blank + 2);
            let before = ["}\n", "{\n"].iter().filter_map(|last| code[..at].rfind(last)).max();
            let begin = blank.max(before.map_or(0, |last| last + 2));
            let (is_module, is_function, is_list) = (kind == "mod", kind == "fn", kind == "app!");
            items.push(Item { name: name.to_owned(), is_module, is_function, is_list, begin, end });
        }
    }
    items
}

impl Case {
    fn read(slug: &str, file: &str) -> Option<Self> {
        let path = format!("tests/ui/faults/{slug}/{file}");
        let source = fs::read_to_string(project().join(format!("{path}.rs"))).ok()?;
        let told = read(format!("{path}.stderr"));
        let place = format!("--> ui/faults/{slug}/{file}.rs:");
        let lines = told.split(&place).skip(1).filter_map(|rest| name(rest).parse().ok()).collect();
        let code = bare(&source);
        Some(Self { items: items(&code), code, told, lines })
    }

    fn item(&self, name: &str) -> Option<&Item> {
        let mut named = self.items.iter().filter(|item| item.name == name && !item.is_module);
        named.next().filter(|_| named.next().is_none())
    }

    /// Whether something is told within an item, or of it elsewhere.
    fn tells(&self, item: &Item) -> bool {
        let named = [format!("`{}`", item.name), format!("::{}`", item.name), format!("`{}.", item.name)];
        self.is_told_within(item) || named.iter().any(|named| self.told.contains(named))
    }

    fn is_told_within(&self, item: &Item) -> bool {
        let line = |at: usize| self.code[..at].matches('\n').count() + 1;
        self.lines.iter().any(|told| (line(item.begin)..=line(item.end)).contains(told))
    }

    fn has(&self, item: &Item, form: &str) -> bool {
        let text = &self.code[item.begin..item.end];
        match form {
            "calls" => item.is_list || self.calls(item, text),
            "loop" => ["for", "while", "loop"].iter().any(|word| words(text, word).next().is_some()),
            "closure" => {
                text.match_indices('|').any(|(at, _)| text[..at].trim_end().ends_with(['(', ',', '=']))
            }
            "module" => {
                let within = |module: &Item| module.begin < item.begin && item.end <= module.end;
                self.items.iter().any(|other| other.is_module && within(other)) || has_path(text)
            }
            "name" => self.renamed().any(|name| words(text, &name).next().is_some()) || names_context(text),
            _ => true,
        }
    }

    /// Whether another function of the case is named within an item, or the context handed on.
    fn calls(&self, item: &Item, text: &str) -> bool {
        let named = |other: &&Item| other.name != item.name && words(text, &other.name).next().is_some();
        text.contains("(cx, ")
            || text.contains("(cx)")
            || self.items.iter().filter(|it| it.is_function).any(|it| named(&it))
    }

    /// What has another name in this case.
    fn renamed(&self) -> impl Iterator<Item = String> + '_ {
        let behind = |word: &'static str| {
            words(&self.code, word).map(move |at| name(&self.code[at + word.len()..]).to_owned())
        };
        behind("as").chain(behind("type")).filter(|name| name != "_")
    }
}

/// Whether a text names something of a module of the case.
fn has_path(text: &str) -> bool {
    text.match_indices("::").any(|(at, _)| {
        let begin = text[..at].rfind(|letter| !is_of_name(letter)).map_or(0, |before| before + 1);
        let module = &text[begin..at];
        module.starts_with(char::is_lowercase) && !["core", "std", "tidewater"].contains(&module)
    })
}

/// Whether a flow calls its context otherwise than all others do.
fn names_context(text: &str) -> bool {
    [": &mut Device", ": &mut Server"].iter().any(|context| {
        text.match_indices(context).any(|(at, _)| {
            let begin = text[..at].rfind(|letter| !is_of_name(letter)).map_or(0, |before| before + 1);
            &text[begin..at] != "cx"
        })
    })
}

/// What is wrong with a cell of the table.
fn fault(slug: &str, form: &str, cell: &str, sentences: &BTreeMap<String, String>) -> Option<String> {
    if sentences.contains_key(cell) {
        return (form == "plain").then(|| "has no plain case".to_owned());
    }
    let (is_silent, cell) = match cell.strip_prefix("silent ") {
        Some(cell) => (true, cell),
        None => (false, cell),
    };
    let place =
        cell.strip_prefix('`').and_then(|cell| cell.strip_suffix('`')).and_then(|it| it.split_once('#'));
    let Some((file, item)) = place else { return Some(format!("{cell} is neither a case nor a sentence")) };
    let Some(case) = Case::read(slug, file) else { return Some(format!("has no case {file}")) };
    let Some(item) = case.item(item) else { return Some(format!("{file} has no item {item} of one name")) };
    let is_told = if is_silent { case.is_told_within(item) } else { !case.tells(item) };
    let told =
        || format!("{cell}: {}", if is_silent { "something is told in it" } else { "nothing is told of it" });
    let lacks = || format!("{cell} has no {form}");
    is_told.then(told).or_else(|| (!case.has(item, form)).then(lacks))
}

/// A form that a slug lacks is a case that nobody has seen.
#[test]
fn every_slug_has_every_form_or_a_sentence_why_not() {
    let readme = read("tests/ui/README.md");
    let section = readme.split("\n## ").find(|section| section.starts_with("Forms\n")).unwrap_or_default();
    let mut sentences = BTreeMap::new();
    for line in section.lines().filter_map(|line| line.strip_prefix("- `")) {
        let (letter, sentence) = line.split_once("`: ").unwrap_or_default();
        assert!(sentence.ends_with('.') && sentence.len() > 40, "`{letter}` is a sentence");
        sentences.insert(letter.to_owned(), sentence.to_owned());
    }
    let mut faults = Vec::new();
    let mut missing = slugs();
    let mut used = BTreeSet::new();
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [slug, cells @ .., right] = &cells[..] else { continue };
        let slug = slug.trim_matches('`');
        assert!(missing.remove(slug), "`{slug}` is a slug and has one row");
        assert_eq!(cells.len(), FORMS.len(), "the cells of `{slug}`");
        assert!(RIGHT.contains(right), "`{slug}`: where the right program stands");
        used.extend(cells.iter().map(|cell| (*cell).to_owned()));
        let found = FORMS.iter().zip(cells).filter_map(|(form, cell)| fault(slug, form, cell, &sentences));
        faults.extend(found.map(|fault| format!("{slug}: {fault}")));
        assert!(!folder(&format!("tests/ui/faults/{slug}"), "rs").is_empty(), "{slug} has cases");
    }
    assert!(missing.is_empty(), "no row for {missing:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let unused: Vec<&String> = sentences.keys().filter(|letter| !used.contains(*letter)).collect();
    assert!(unused.is_empty(), "no cell has {unused:?}");
}
