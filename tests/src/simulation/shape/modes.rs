//! The modes of a run, drawn from its seed: any of them for entities that nothing refers to, and filters for
//! all that have one.

use super::{Condition, Kind, Shape};
use crate::simulation::random::Random;
use tidewater_model::{self as model, Comparison, Expression, Path, SyncOn, Value};

/// Which rows of an entity devices hold, of those that the account may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// All.
    All,
    /// Those for which the entity's filter holds.
    Filter,
    /// None.
    Clear,
    /// Those that they have.
    Preserve,
    /// Those that were made there. They are sent when somebody names them.
    Never,
    /// None.
    Online,
}

/// A filter as the app has it and as the oracle knows it.
pub struct Filter {
    /// For the app.
    pub expression: Expression,
    /// The members that it reads: by the references that lead there, and by name.
    pub reads: Vec<(Vec<&'static str>, &'static str)>,
    /// For the oracle.
    pub holds: Condition,
}

impl Shape {
    /// Draws the modes of a run.
    pub fn draw_modes(&mut self, random: &mut Random) {
        if random.chance(400) {
            return;
        }
        for at in 0..self.entities.len() {
            // What stays on a device does not refer to what comes and goes.
            let refers = self.entities[at].members.iter().any(|member| match member.kind {
                Kind::Reference { to, .. } => to != "Account",
                _ => false,
            });
            let is_referred_to = self.incoming(self.entities[at].name).next().is_some();
            let entity = &mut self.entities[at];
            if entity.is_links {
                continue;
            }
            let (mode, declared) = match (random.below(6), &entity.filter) {
                (0 | 1, Some(filter)) => (Mode::Filter, model::Mode::Filter(filter.expression.clone())),
                (2, _) if !is_referred_to => (Mode::Clear, model::Mode::Clear),
                (3, _) if !is_referred_to => (Mode::Preserve, model::Mode::Preserve),
                (4, _) if !is_referred_to => (Mode::Online, model::Mode::Online),
                (5, _) if !is_referred_to && !refers => (Mode::Never, model::Mode::Never),
                _ => continue,
            };
            entity.mode = mode;
            self.app.offline.modes.push((entity.name.into(), declared));
        }
    }
}

impl Shape {
    /// Draws whether and when the devices of a run synchronize by themselves.
    pub fn draw_triggers(&mut self, random: &mut Random) {
        self.is_automatic = random.chance(600);
        let mut seconds = |most| random.chance(500).then(|| random.between(1, most) as u32);
        let (commit, every) = (seconds(10), seconds(60));
        let sync_on = SyncOn { reconnect: random.chance(500), commit, every };
        self.app.offline.sync_on = self.is_automatic.then_some(sync_on);
    }
}

/// That the number at the end of a path is less than a limit.
pub(super) fn less(steps: &[&str], member: &str, limit: i64) -> Expression {
    let path = Path { steps: steps.iter().map(|step| (*step).into()).collect(), member: member.into() };
    let limit = Box::new(Expression::Literal(Value::Integer(limit)));
    Expression::Compare(Comparison::Less, Box::new(Expression::Member(path)), limit)
}
