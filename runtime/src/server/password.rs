//! Passwords as argon2id hashes, in the PHC form that carries its own parameters.

use super::ServerError;
use crate::sync::Environment;
use argon2::password_hash::phc::{Ident, Output, ParamsString, PasswordHash, Salt};
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tidewater_model::limits;
use unicode_normalization::UnicodeNormalization;

/// What one password hash costs (argon2id). The default is OWASP's floor; simulations take less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for PasswordCost {
    fn default() -> Self {
        Self { memory: 19_456, passes: 2, lanes: 1 }
    }
}

impl PasswordCost {
    /// So little that a simulation is not slowed down. Protects nothing.
    pub const NONE: Self = Self { memory: 8, passes: 1, lanes: 1 };

    fn argon2(self) -> Result<Argon2<'static>, ServerError> {
        let parameters = Params::new(self.memory, self.passes, self.lanes, None).map_err(failed)?;
        Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
    }

    /// The hash of a password, with a fresh salt.
    ///
    /// # Errors
    /// If argon2 does not take this cost.
    pub fn hash(self, password: &str, environment: &dyn Environment) -> Result<String, ServerError> {
        let mut salt = [0; 16];
        environment.random(&mut salt);
        let password = normalized(password);
        let hash = self.argon2()?.hash_password_with_salt(password.as_bytes(), &salt);
        Ok(hash.map_err(failed)?.to_string())
    }

    /// Whether a password is the one of this hash. Takes as long without a hash as with one, so that
    /// the time does not tell which names exist.
    ///
    /// # Errors
    /// If the stored hash cannot be read.
    pub fn verify(self, password: &str, hash: Option<&str>) -> Result<bool, ServerError> {
        let known = match hash {
            Some(hash) => PasswordHash::new(hash).map_err(failed)?,
            None => self.unreachable_hash()?,
        };
        let password = normalized(password);
        let fits = self.argon2()?.verify_password(password.as_bytes(), &known).is_ok();
        Ok(fits && hash.is_some())
    }

    /// A hash of no known password: its output was not computed from anything.
    fn unreachable_hash(self) -> Result<PasswordHash, ServerError> {
        Ok(PasswordHash {
            algorithm: Ident::new("argon2id").map_err(failed)?,
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(self.argon2()?.params()).map_err(failed)?,
            salt: Some(Salt::new(&[0; 16]).map_err(failed)?),
            hash: Some(Output::new(&[0; 32]).map_err(failed)?),
        })
    }
}

/// The form in which names and passwords are compared: keyboards differ in how they compose letters.
pub(super) fn normalized(text: &str) -> String {
    text.nfc().collect()
}

/// Whether a name or password is longer than any that we take.
pub(super) fn is_too_long(text: &str) -> bool {
    text.len() > 4 * limits::CREDENTIAL_LENGTH || text.chars().count() > limits::CREDENTIAL_LENGTH
}

fn failed(error: impl std::fmt::Display) -> ServerError {
    ServerError::Internal { detail: format!("a password could not be hashed: {error}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemEnvironment;

    #[test]
    fn only_the_password_itself_fits_its_hash() {
        let cost = PasswordCost::NONE;
        let hash = cost.hash("Zoë's secret", &SystemEnvironment).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{hash}");
        assert!(cost.verify("Zoë's secret", Some(&hash)).unwrap());
        // The same letters, composed differently.
        assert!(cost.verify("Zoe\u{308}'s secret", Some(&hash)).unwrap());
        assert!(!cost.verify("zoë's secret", Some(&hash)).unwrap());
        assert!(!cost.verify("Zoë's secret", None).unwrap());
    }

    #[test]
    fn a_hash_is_read_with_the_cost_that_it_was_made_with() {
        let cheap = PasswordCost::NONE.hash("secret", &SystemEnvironment).unwrap();
        let dearer = PasswordCost { memory: 64, passes: 2, lanes: 1 };
        assert!(dearer.verify("secret", Some(&cheap)).unwrap());
    }

    #[test]
    fn an_unknown_name_costs_a_whole_hash() {
        let cost = PasswordCost { memory: 4_096, passes: 3, lanes: 1 };
        let hash = cost.hash("secret", &SystemEnvironment).unwrap();
        let time = |hash: Option<&str>| {
            let start = std::time::Instant::now();
            (0..3).for_each(|_| assert!(!cost.verify("wrong", hash).unwrap()));
            start.elapsed().as_secs_f64()
        };
        // Medians of alternating runs, so that a busy machine disturbs both alike.
        let mut ratios: Vec<f64> = (0..9).map(|_| time(None) / time(Some(&hash))).collect();
        ratios.sort_by(f64::total_cmp);
        assert!((0.5..2.0).contains(&ratios[4]), "{ratios:?}");
    }
}
