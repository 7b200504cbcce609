//! The screen of a command line: one line for each thing that a flow shows.
//!
//! It writes beside the program's own output, so that answers for other programs stay whole. Absent:
//! pages; a command line names them, and shows nothing of them.

use super::ui::{InvalidMember, Level, Ui};
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::sync::in_hand::ObjectInHand;
use std::future::ready;
use std::io::{BufRead, Write};
use std::sync::{Mutex, PoisonError};

/// Shows what flows say as lines, and reads yes or no from a line of the input.
pub struct CommandLine {
    output: Mutex<Box<dyn Write + Send>>,
    input: Mutex<Box<dyn BufRead + Send>>,
}

impl CommandLine {
    /// The error output and the input of the process.
    #[must_use]
    pub fn of_process() -> Self {
        Self::new(std::io::stderr(), std::io::BufReader::new(std::io::stdin()))
    }

    /// Another output and input.
    pub fn new(output: impl Write + Send + 'static, input: impl BufRead + Send + 'static) -> Self {
        Self { output: Mutex::new(Box::new(output)), input: Mutex::new(Box::new(input)) }
    }

    /// A reader that went away is no failure of the flow.
    fn line(&self, text: &str) {
        let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(output, "{text}");
    }

    fn ask(&self, question: &str) -> FlowResult<bool> {
        {
            let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = write!(output, "{question} [y/N] ").and_then(|()| output.flush());
        }
        let mut answer = String::new();
        let mut input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        input.read_line(&mut answer).map_err(|error| FlowError::Failed {
            code: "no-answer".to_owned(),
            text: format!("the answer cannot be read: {error}"),
        })?;
        Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
    }
}

impl Ui for CommandLine {
    fn show_page(&self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        let ids: Vec<_> = objects.iter().map(|object| format!(" {}", object.id)).collect();
        self.line(&format!("-> {page}{}", ids.concat()));
        Ok(())
    }

    fn close_page(&self) -> FlowResult {
        Ok(())
    }

    fn show_home(&self, home: &str) -> FlowResult {
        self.line(&format!("-> {home}"));
        Ok(())
    }

    fn message(&self, text: &str) {
        self.line(text);
    }

    fn invalid(&self, invalid: InvalidMember) {
        let InvalidMember { entity, id, member, text } = invalid;
        self.line(&format!("{entity} {id}, {member}: {text}"));
    }

    fn confirm<'a>(&'a self, question: &'a str) -> BoxFuture<'a, FlowResult<bool>> {
        Box::pin(ready(self.ask(question)))
    }

    fn log(&self, level: Level, text: &str) {
        if level >= Level::Warning {
            self.line(&format!("{}: {text}", format!("{level:?}").to_lowercase()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    /// An output that can be read afterwards.
    #[derive(Clone, Default)]
    struct Screen(Arc<Mutex<Vec<u8>>>);

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_question_is_answered_by_a_line_and_silence_is_no() {
        let screen = Screen::default();
        let line = CommandLine::new(screen.clone(), &b"Yes\nperhaps\n"[..]);
        let answers = [line.ask("Sure?"), line.ask("Really?"), line.ask("Still?")].map(Result::unwrap);
        assert_eq!(answers, [true, false, false]);
        line.message("Done");
        let shown = String::from_utf8(screen.0.lock().unwrap().clone()).unwrap();
        assert_eq!(shown, "Sure? [y/N] Really? [y/N] Still? [y/N] Done\n");
    }
}
