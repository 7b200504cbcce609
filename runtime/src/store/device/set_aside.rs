//! What the server rejected: kept until the user retries or discards it.

use super::database::{DeviceDatabase, Writing, pack, unpack};
use crate::store::{Statement, StoreError};
use crate::value::DateTime;
use crate::wire::message::{Group, Rejection};
use serde_bytes::ByteBuf;
use std::collections::BTreeSet;
use tidewater_model::{Value, limits};

/// A group that was rejected. Mine is in its operations; theirs is what the device shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Its number in the list.
    pub number: i64,
    /// What was sent, with what joined it later.
    pub group: Group,
    /// Why.
    pub rejection: Rejection,
    /// When.
    pub at: DateTime,
}

impl SetAside {
    /// The position of the operation that is to blame; that of the first where the server names none.
    #[must_use]
    pub fn blamed(&self) -> usize {
        let at = usize::try_from(self.rejection.operation).unwrap_or(usize::MAX);
        if at < self.group.operations.len() { at } else { 0 }
    }
}

impl DeviceDatabase {
    /// The list, oldest first.
    ///
    /// # Errors
    /// What the database answers.
    pub fn set_aside(&self) -> Result<Vec<SetAside>, StoreError> {
        let sql = "SELECT number, content, rejection, at FROM _set_aside ORDER BY number";
        let rows = self.file()?.query(&Statement::new(sql, []))?;
        rows.iter().map(|row| self.read_set_aside(row)).collect()
    }

    /// One entry of the list.
    ///
    /// # Errors
    /// What the database answers.
    pub fn one_set_aside(&self, number: i64) -> Result<Option<SetAside>, StoreError> {
        let sql = "SELECT number, content, rejection, at FROM _set_aside WHERE number = ?1";
        let rows = self.file()?.query(&Statement::new(sql, [Value::Integer(number)]))?;
        rows.first().map(|row| self.read_set_aside(row)).transpose()
    }

    /// How many entries the list has.
    ///
    /// # Errors
    /// What the database answers.
    pub fn set_aside_count(&self) -> Result<u64, StoreError> {
        let count = self.number("SELECT count(*) FROM _set_aside", Vec::new())?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// The keys of rejected groups that the server is to be told are done with, as many as go with one
    /// request.
    ///
    /// # Errors
    /// What the database answers.
    pub fn settled(&self) -> Result<Vec<ByteBuf>, StoreError> {
        let sql = "SELECT key FROM _settled ORDER BY key LIMIT ?1";
        let limit = i64::try_from(limits::SETTLED).unwrap_or(i64::MAX);
        let rows = self.file()?.query(&Statement::new(sql, [Value::Integer(limit)]))?;
        let keys = rows.iter().filter_map(|row| row.first()?.binary());
        Ok(keys.map(|key| ByteBuf::from(key.to_vec())).collect())
    }

    /// The keys of what was set aside without the server's word and is tried again, until an outcome tells
    /// whether it had arrived.
    ///
    /// # Errors
    /// What the database answers.
    pub fn retried(&self) -> Result<BTreeSet<ByteBuf>, StoreError> {
        let rows = self.file()?.query(&Statement::new("SELECT key FROM _retried", []))?;
        let keys = rows.iter().filter_map(|row| row.first()?.binary());
        Ok(keys.map(|key| ByteBuf::from(key.to_vec())).collect())
    }

    fn read_set_aside(&self, row: &[Value]) -> Result<SetAside, StoreError> {
        let time = row[3].integer().and_then(DateTime::from_milliseconds);
        Ok(SetAside {
            number: row[0].integer().unwrap_or_default(),
            group: unpack(self.connection(), &row[1])?,
            rejection: unpack(self.connection(), &row[2])?,
            at: time.unwrap_or_default(),
        })
    }
}

impl Writing<'_> {
    /// Adds an entry; its number.
    ///
    /// # Errors
    /// What the database answers.
    pub fn put_aside(&self, group: &Group, rejection: &Rejection, at: DateTime) -> Result<i64, StoreError> {
        let sql = "INSERT INTO _set_aside(content, rejection, at) VALUES (?1, ?2, ?3)";
        self.execute(sql, [pack(group), pack(rejection), Value::Integer(at.milliseconds())])?;
        self.number("SELECT last_insert_rowid()", Vec::new())
    }

    /// Puts another group in the place of an entry's, with what is said of it.
    ///
    /// # Errors
    /// What the database answers.
    pub fn replace_set_aside(
        &self,
        number: i64,
        group: &Group,
        rejection: &Rejection,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE _set_aside SET content = ?2, rejection = ?3 WHERE number = ?1";
        self.execute(sql, [Value::Integer(number), pack(group), pack(rejection)]).map(drop)
    }

    /// Removes an entry, which the server will be told; whether it was there.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_set_aside(&self, number: i64) -> Result<bool, StoreError> {
        let Some(entry) = self.one_set_aside(number)? else { return Ok(false) };
        self.note_settled(&entry.group.keys)?;
        Ok(self.execute("DELETE FROM _set_aside WHERE number = ?1", [Value::Integer(number)])? > 0)
    }

    /// Notes that what was set aside without the server's word is tried again: it may have arrived all the
    /// same.
    ///
    /// # Errors
    /// What the database answers.
    pub fn note_retried(&self, keys: &[ByteBuf]) -> Result<(), StoreError> {
        for key in keys {
            self.execute("INSERT OR IGNORE INTO _retried(key) VALUES (?1)", [Value::from(&key[..])])?;
        }
        Ok(())
    }

    /// Notes the keys of a rejected group that there is nothing to decide about any more.
    ///
    /// # Errors
    /// What the database answers.
    pub fn note_settled(&self, keys: &[ByteBuf]) -> Result<(), StoreError> {
        for key in keys {
            self.execute("INSERT OR IGNORE INTO _settled(key) VALUES (?1)", [Value::from(&key[..])])?;
        }
        Ok(())
    }

    /// Forgets keys that the server was told.
    ///
    /// # Errors
    /// What the database answers.
    pub fn forget_settled(&self, keys: &[ByteBuf]) -> Result<(), StoreError> {
        for key in keys {
            self.execute("DELETE FROM _settled WHERE key = ?1", [Value::from(&key[..])])?;
        }
        Ok(())
    }
}
