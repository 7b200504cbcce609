//! How deep a flow may be nested.
//!
//! A device reads flows from text, and refuses text that is nested without a bound, because whoever reads it
//! takes stack for each level. What is deeper would be no flow there, so it is refused here, where it stands.

use tidewater_model::Flow;

/// How deep the text of a flow may be nested; readers allow 127 levels, and a flow stands in its app.
const LEVELS: usize = 120;

/// The number of the statement in which a flow is nested too deep, if it is.
pub(super) fn too_deep(flow: &Flow) -> Option<usize> {
    let json = serde_json::to_string(flow).unwrap_or_default();
    let (mut depth, mut around) = (0, Vec::<(usize, usize)>::new());
    let mut is_text = false;
    let mut bytes = json.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_text => drop(bytes.next()),
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'{' | b'[' => {
                depth += 1;
                // Each statement begins with its number.
                let number = json[at..].strip_prefix("{\"number\":").and_then(|rest| rest.split(',').next());
                around.extend(number.and_then(|number| number.parse().ok()).map(|number| (depth, number)));
                if depth > LEVELS {
                    return Some(around.last().map_or(0, |(_, number)| *number));
                }
            }
            b'}' | b']' => {
                around.pop_if(|(opened, _)| *opened == depth);
                depth -= 1;
            }
            _ => {}
        }
    }
    None
}
