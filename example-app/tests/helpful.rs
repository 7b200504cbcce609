//! What goes wrong in front of a person gives one helpful line, a non-zero exit code, and no dump.
