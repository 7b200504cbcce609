//! A client that is written by hand and says what it likes.

use super::app::Rounds;
use super::target::{PASSWORD, Target};
use serde_bytes::ByteBuf;
use std::collections::BTreeMap;
use tidewater::typed::App;
use tidewater::value::{CallKey, ObjectId, Parcel};
use tidewater::wire::call::{Call, CallFault, CallRequest};
use tidewater::wire::frame::{decode, encode};
use tidewater::wire::message::{
    Base, Batch, Cut, Frame, Group, GroupVerdict, MemberChange, Operation, OperationChange, PROTOCOL, Page,
    Problem, Reason, ReplicaProof, SignInAnswer, SignInRequest, SyncRequest,
};
use tidewater_model::{Catalog, ContentHash, Name, Value, ValueRef};

/// A device's side of the protocol, with nothing of a device.
pub struct Liar<'a> {
    pub target: &'a dyn Target,
    pub token: String,
    pub replica: ReplicaProof,
    pub epoch: u64,
    pub prev: u64,
    pub cursor: Option<ByteBuf>,
    next_count: u32,
    next_key: u128,
}

/// The rows that a client received.
pub type Received = BTreeMap<(Name, ObjectId), BTreeMap<Name, Value>>;

/// The request to sign in to the app.
pub fn sign_in_request(name: &str, password: &str, replica: Option<ReplicaProof>) -> SignInRequest {
    let (name, password) = (name.to_owned(), password.to_owned());
    SignInRequest { protocol: PROTOCOL, app: "Rounds".into(), name, password, replica }
}

/// Signs in with these words.
pub fn sign_in(target: &dyn Target, request: &SignInRequest) -> Result<SignInAnswer, Problem> {
    target.sign_in(&encode(request))
}

impl<'a> Liar<'a> {
    /// A new database file of an account.
    pub fn new(target: &'a dyn Target, name: &str) -> Self {
        let answer = sign_in(target, &sign_in_request(name, PASSWORD, None)).unwrap();
        let SignInAnswer { token, replica, epoch, .. } = answer;
        // Keys are random in life; here they only have to differ between the clients of a test.
        let next_key = u128::from(replica.number) << 64;
        Self { target, token, replica, epoch, prev: 0, cursor: None, next_count: 1, next_key }
    }

    /// The same client once more, for another call.
    pub fn again(&mut self) -> Self {
        self.next_key += 1;
        let Self { target, ref token, ref replica, epoch, prev, ref cursor, next_count, next_key } = *self;
        let (token, replica, cursor) = (token.clone(), replica.clone(), cursor.clone());
        Self { target, token, replica, epoch, prev, cursor, next_count, next_key }
    }

    /// An id that is this client's to give.
    pub fn id(&mut self) -> ObjectId {
        self.next_count += 1;
        ObjectId::new(self.replica.number, self.next_count).unwrap()
    }

    /// A request that is honest, with a batch if there are groups.
    pub fn request(&self, groups: &[Group]) -> SyncRequest {
        let seq = self.prev + 1;
        let batch = Batch { seq, groups: ByteBuf::from(encode(&groups)) };
        let batch = (!groups.is_empty()).then_some(batch);
        SyncRequest {
            protocol: PROTOCOL,
            model: Rounds::model().hash(),
            epoch: self.epoch,
            replica: self.replica.number,
            prev: self.prev,
            cuts: batch.iter().map(Batch::cut).collect(),
            cursor: self.cursor.clone(),
            batch,
            pull: false,
            settled: Vec::new(),
            want: None,
            complete: false,
            compared: Vec::new(),
        }
    }

    /// A key that was not given before.
    pub fn key(&mut self) -> u128 {
        self.next_key += 1;
        self.next_key
    }

    /// Sends a request as it is.
    pub fn send(&self, request: &SyncRequest) -> Result<Vec<Frame>, Problem> {
        self.target.sync(&self.token, &encode(request))
    }

    /// A call that is honest, with a batch if there are groups.
    pub fn call_request(&mut self, microflow: &str, arguments: Vec<Parcel>, groups: &[Group]) -> CallRequest {
        self.next_key += 1;
        let key = CallKey::from_bytes(self.next_key.to_be_bytes());
        let catalog = Catalog::new(Rounds::model()).unwrap();
        let known = catalog.app().microflows.iter().find(|known| &*known.name == microflow);
        let signature = known.map_or(ContentHash::of(b"none"), |known| catalog.signature_hash(known));
        let call = Call {
            key,
            microflow: microflow.into(),
            signature,
            arguments: Some(arguments),
            carried: Vec::new(),
        };
        CallRequest { sync: SyncRequest { pull: true, ..self.request(groups) }, call }
    }

    /// Calls a microflow honestly; how the call ended.
    pub fn call(&mut self, microflow: &str, arguments: Vec<Parcel>) -> Result<Parcel, CallFault> {
        let request = self.call_request(microflow, arguments, &[]);
        called(&self.send_call(&request).unwrap()).expect("the microflow ran")
    }

    /// Sends a call as it is.
    pub fn send_call(&self, request: &CallRequest) -> Result<Vec<Frame>, Problem> {
        self.target.call(&self.token, &encode(request))
    }

    /// Sends a call that is refused as a whole; nothing at all may be written.
    pub fn refused_call(&self, body: &[u8]) -> Problem {
        let before = self.target.world().everything();
        let problem = self.target.call(&self.token, body).expect_err("the call is not honest");
        assert_eq!(self.target.world().everything(), before, "a refused call wrote: {problem:?}");
        problem
    }

    /// A group of one operation.
    pub fn group(&mut self, entity: &str, id: ObjectId, change: OperationChange) -> Group {
        self.group_of(vec![Operation { entity: entity.into(), id, change }])
    }

    pub fn group_of(&mut self, operations: Vec<Operation>) -> Group {
        self.next_key += 1;
        Group { keys: vec![ByteBuf::from(self.next_key.to_be_bytes())], atomic: false, operations }
    }

    /// Uploads groups honestly and goes on from the outcome.
    pub fn upload(&mut self, groups: &[Group]) -> Vec<GroupVerdict> {
        let frames = self.send(&self.request(groups)).unwrap();
        let outcome = frames.iter().find_map(|frame| match frame {
            Frame::Outcome(outcome) => Some(outcome.clone()),
            _ => None,
        });
        let outcome = outcome.expect("a batch has an outcome");
        assert_eq!((outcome.seq, outcome.verdicts.len()), (self.prev + 1, groups.len()));
        self.prev = outcome.seq;
        outcome.verdicts
    }

    /// Uploads one change, which is rejected, and says why. Nothing of it may be in the data.
    pub fn rejected(&mut self, entity: &str, id: ObjectId, change: OperationChange) -> Reason {
        let group = self.group(entity, id, change);
        self.rejected_group(group)
    }

    pub fn rejected_group(&mut self, group: Group) -> Reason {
        let before = self.target.world().data();
        let verdicts = self.upload(&[group]);
        assert_eq!(self.target.world().data(), before, "a rejected change left a trace: {verdicts:?}");
        match &verdicts[..] {
            [GroupVerdict::Rejected(rejection)] => rejection.reason.clone(),
            other => panic!("not rejected: {other:?}"),
        }
    }

    /// Sends a request that is refused as a whole; nothing at all may be written.
    pub fn refused(&self, request: &SyncRequest) -> Problem {
        self.refused_bytes(&encode(request))
    }

    pub fn refused_bytes(&self, body: &[u8]) -> Problem {
        let before = self.target.world().everything();
        let problem = self.target.sync(&self.token, body).expect_err("the request is not honest");
        assert_eq!(self.target.world().everything(), before, "a refused request wrote: {problem:?}");
        problem
    }

    /// Downloads everything that is new.
    pub fn pull(&mut self) -> Result<(Received, Vec<(Name, ObjectId)>), Problem> {
        let frames = self.send(&SyncRequest { pull: true, ..self.request(&[]) })?;
        let mut received = Received::new();
        let mut dropped = Vec::new();
        for frame in &frames {
            match frame {
                Frame::Page(page) | Frame::State(page) | Frame::Wanted(page) => {
                    collect(page, &mut received, &mut dropped)
                }
                Frame::End(end) => self.cursor = Some(end.cursor.clone()),
                Frame::Doubted(_) => panic!("a device that cannot say what it has is asked"),
                Frame::Head(_) | Frame::Outcome(_) | Frame::Called(_) => {}
            }
        }
        assert!(matches!(frames.last(), Some(Frame::End(_))), "a download ends");
        Ok((received, dropped))
    }
}

/// How the call of an answer ended; nothing if it was not made.
pub fn called(frames: &[Frame]) -> Option<Result<Parcel, CallFault>> {
    frames.iter().find_map(|frame| match frame {
        Frame::Called(called) => Some(called.result.clone()),
        _ => None,
    })
}

fn collect(page: &Page, received: &mut Received, dropped: &mut Vec<(Name, ObjectId)>) {
    for table in &page.puts {
        let mut rows = table.rows();
        let mut values: Vec<ValueRef<'_>> = Vec::new();
        while let Some((id, _)) = rows.next(&mut values).unwrap() {
            let members =
                table.members.iter().cloned().zip(values.iter().map(|value| ValueRef::to_owned(*value)));
            received.insert((table.entity.clone(), id), members.collect());
        }
    }
    for (entity, ids) in &page.drops {
        dropped.extend(ids.iter().map(|id| (entity.clone(), *id)));
    }
}

/// The batches that a request names.
pub fn cut(request: &SyncRequest) -> Cut {
    request.batch.as_ref().unwrap().cut()
}

/// A creation with these values.
pub fn create(values: &[(&str, Value)]) -> OperationChange {
    OperationChange::Create(values.iter().map(|(name, value)| (Name::from(*name), value.clone())).collect())
}

/// A change of one member.
pub fn update(member: &str, base: Value, mine: Value) -> OperationChange {
    let base = Base::Value(base);
    OperationChange::Update(vec![MemberChange { member: member.into(), base, mine }])
}

/// A reference's value.
pub fn to(id: ObjectId) -> Value {
    Value::Integer(id.raw())
}

/// A visit that is as it should be.
pub fn visit(shop: ObjectId, text: &str) -> OperationChange {
    create(&[("shop", to(shop)), ("rating", Value::Integer(4)), ("text", Value::from(text))])
}

/// The stable code of a problem.
pub fn code(problem: &Problem) -> &str {
    problem.kind.strip_prefix("/problems/").unwrap()
}

/// The groups of a request's batch.
pub fn groups(request: &SyncRequest) -> Vec<Group> {
    decode(&request.batch.as_ref().unwrap().groups).unwrap()
}
