//! What a database can answer instead of rows.

/// A failure of the database. None of them is a bug of the app; each says what to do.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file is no database, or parts of it are unreadable.
    #[error(
        "the database file {path} is damaged ({detail}); keep it, and open a copy from a backup or start with a new file"
    )]
    Damaged {
        /// The file.
        path: String,
        /// What SQLite says.
        detail: String,
    },
    /// The file belongs to something else.
    #[error("the file {path} is a database of {found}, not of {expected}; choose another file")]
    Foreign {
        /// The file.
        path: String,
        /// Whose it is.
        found: String,
        /// Whose it should be.
        expected: String,
    },
    /// The file was written by a later version of Tidewater.
    #[error(
        "the file {path} was written by a newer version (format {found}, this is {known}); update the program"
    )]
    Newer {
        /// The file.
        path: String,
        /// The format of the file.
        found: i64,
        /// The format that this version writes.
        known: i64,
    },
    /// The file was written by an earlier version of Tidewater, in a format that this one does not read.
    #[error(
        "the file {path} was written by an older version (format {found}, this is {known}); synchronize it with the version that wrote it, or delete it"
    )]
    Older {
        /// The file.
        path: String,
        /// The format of the file.
        found: i64,
        /// The format that this version writes.
        known: i64,
    },
    /// The model changed in a way that is not applied by itself.
    #[error("the model does not fit the data in {path}:\n{difference}")]
    ModelChanged {
        /// The file.
        path: String,
        /// Every difference, one line each, with what to do.
        difference: String,
    },
    /// A second process or connection holds the database.
    #[error("the database {path} is in use by another process; stop it first")]
    Busy {
        /// The file.
        path: String,
    },
    /// There is no room on the disk.
    #[error(
        "the disk is full: {path} could not be written, and nothing of the change was kept; make room and do it again"
    )]
    Full {
        /// The file.
        path: String,
    },
    /// The file, or the disk that it is on, is only to be read.
    #[error(
        "{path} cannot be written: the file, its folder or the disk is read-only; nothing of the change was kept"
    )]
    ReadOnly {
        /// The file.
        path: String,
    },
    /// The disk failed to read, to write or to keep something. Whether it kept a commit that it failed to
    /// confirm, shows when the file is opened again, which the next use does.
    #[error(
        "the disk failed under {path} ({detail}); look whether the last change is there before you do it again"
    )]
    Disk {
        /// The file.
        path: String,
        /// What SQLite says.
        detail: String,
    },
    /// A file could not be made, looked at, removed or renamed, or the change was undone with its flow.
    #[error("the database could not be written: {detail}; nothing of the change was kept")]
    Write {
        /// What SQLite says.
        detail: String,
    },
    /// A stop that a test asked for at this point.
    #[error("stopped at {point}")]
    Stopped {
        /// The point.
        point: &'static str,
    },
    /// Anything else that the database refuses: a bug of ours.
    #[error("the database refused a statement: {detail}")]
    Refused {
        /// What it says.
        detail: String,
    },
}
