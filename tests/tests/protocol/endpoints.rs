//! What is HTTP's own: methods, headers, types, sizes, health, the page, the start and the end.

use super::app::Rounds;
use super::app::Shop;
use super::liar::{Liar, code, sign_in, sign_in_request, visit};
use super::over_http::{OverHttp, Response, builder, client};
use super::target::{PASSWORD, Target, World};
use std::net::{Ipv4Addr, TcpListener};
use tidewater::server::{HttpLimits, Pace, SampleAccount, Welcome};
use tidewater::wire::frame::{Compression, FrameReader, encode};
use tidewater::wire::message::{MEDIA_TYPE, SyncRequest};
use tidewater_model::limits;
use tokio::runtime::Runtime;

fn post(server: &OverHttp, path: &str, token: &str, body: &[u8]) -> Response {
    let bearer = format!("Bearer {token}");
    server.request("POST", path, &[("content-type", MEDIA_TYPE), ("authorization", &bearer)], body)
}

#[test]
fn every_answer_forbids_caches_guessing_and_scripts() {
    let server = OverHttp::start();
    for (method, path) in [("GET", "/"), ("GET", "/healthz"), ("GET", "/nothing"), ("POST", "/sync")] {
        let answer = server.request(method, path, &[], &[]);
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
    }
}

/// Method, path and headers of a request, and the status and code of its answer.
type Case<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], u16, &'a str);

#[test]
fn what_is_asked_for_wrongly_is_a_problem_with_a_code() {
    let server = OverHttp::start();
    let anna = Liar::new(&server, "anna");
    let body = encode(&anna.request(&[]));
    let bearer = format!("Bearer {}", anna.token);
    let typed = ("content-type", MEDIA_TYPE);
    let json = ("content-type", "application/json");
    let authorized = ("authorization", &*bearer);
    let before = server.world().everything();
    let cases: [Case<'_>; 8] = [
        ("GET", "/nothing", &[], 404, "not-found"),
        ("GET", "/sync", &[], 405, "method-not-allowed"),
        ("DELETE", "/sign-in", &[], 405, "method-not-allowed"),
        ("POST", "/sync", &[typed], 401, "session-expired"),
        ("POST", "/sync", &[typed, ("authorization", "Basic YTpi")], 401, "session-expired"),
        ("POST", "/sync", &[authorized], 415, "media-type"),
        ("POST", "/sync", &[authorized, json], 415, "media-type"),
        ("POST", "/sign-in", &[json], 415, "media-type"),
    ];
    for (method, path, headers, status, expected) in cases {
        let problem = server.request(method, path, headers, &body).problem();
        assert_eq!((problem.status, code(&problem)), (status, expected), "{method} {path}");
    }
    let refused = server.request("POST", "/sync", &[typed], &body);
    assert_eq!(refused.header("www-authenticate"), "Bearer");
    assert_eq!(server.world().everything(), before);
}

#[test]
fn a_wait_is_told_in_the_header_as_well() {
    let server = OverHttp::start();
    for _ in 0..5 {
        sign_in(&server, &sign_in_request("anna", "wrong", None)).unwrap_err();
    }
    let body = encode(&sign_in_request("anna", "wrong", None));
    let answer = server.request("POST", "/sign-in", &[("content-type", MEDIA_TYPE)], &body);
    assert_eq!((answer.status, answer.header("retry-after")), (429, "60"));
}

#[test]
fn a_body_over_the_limit_is_refused_with_an_answer() {
    let server = OverHttp::start();
    let anna = Liar::new(&server, "anna");
    let before = server.world().everything();
    for size in [limits::BODY_BYTES + 1, 3 * limits::BODY_BYTES] {
        let problem = post(&server, "/sync", &anna.token, &vec![0x91; size]).problem();
        assert_eq!((problem.status, code(&problem)), (413, "body-too-large"));
        assert!(problem.detail.contains(&limits::BODY_BYTES.to_string()), "{problem:?}");
        let problem = post(&server, "/sign-in", "", &vec![0x91; size]).problem();
        assert_eq!(code(&problem), "body-too-large");
    }
    assert_eq!(server.world().everything(), before);
    anna.send(&anna.request(&[])).unwrap();
}

#[test]
fn a_large_body_is_read_only_for_who_has_a_session() {
    let server = OverHttp::start();
    let before = server.world().everything();
    let body = vec![0x91; 600_000];
    assert_eq!(code(&post(&server, "/sync", "nobody", &body).problem()), "session-expired");
    assert_eq!(code(&post(&server, "/sign-in", "nobody", &body).problem()), "body-too-large");
    assert_eq!(server.world().everything(), before);
    let anna = Liar::new(&server, "anna");
    assert_eq!(code(&post(&server, "/sync", &anna.token, &body).problem()), "malformed");
}

#[test]
fn a_device_that_asks_without_pause_is_slowed_down_alone() {
    let pace = Pace { burst: 3, per_second: 1 };
    let server = OverHttp::start_with(HttpLimits { pace, ..HttpLimits::default() });
    let (anna, ben) = (Liar::new(&server, "anna"), Liar::new(&server, "ben"));
    let answers = (0..5).map(|_| anna.send(&anna.request(&[])).map(drop)).collect::<Vec<_>>();
    assert!(answers[..3].iter().all(Result::is_ok), "{answers:?}");
    let problem = answers[4].as_ref().unwrap_err();
    assert_eq!((code(problem), problem.status), ("too-many-requests", 429));
    ben.send(&ben.request(&[])).unwrap();
    server.world().clock.advance(1_000);
    anna.send(&anna.request(&[])).unwrap();
}

#[test]
fn frames_are_compressed_only_for_who_accepts_it() {
    let server = OverHttp::start();
    let mut anna = Liar::new(&server, "anna");
    let groups: Vec<_> = (0..40)
        .map(|_| {
            let id = anna.id();
            anna.group("Visit", id, visit(server.world().ids().annas_shop, &"tea ".repeat(50)))
        })
        .collect();
    anna.upload(&groups);
    let body = encode(&SyncRequest { pull: true, ..anna.request(&[]) });
    let bearer = format!("Bearer {}", anna.token);
    let headers =
        [("content-type", MEDIA_TYPE), ("authorization", &*bearer), ("accept-encoding", "gzip, zstd")];
    let small = server.request("POST", "/sync", &headers, &body);
    let plain = server.request("POST", "/sync", &headers[..2], &body);
    assert_eq!((small.header("content-type"), plain.header("content-type")), (MEDIA_TYPE, MEDIA_TYPE));
    assert!(small.body.len() * 3 < plain.body.len(), "{} {}", small.body.len(), plain.body.len());
    let frames = |answer: &Response| {
        let mut reader = FrameReader::default();
        reader.push(&answer.body);
        std::iter::from_fn(|| reader.next_frame().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(frames(&small).len(), frames(&plain).len());
    assert_ne!(Compression::Plain, Compression::Zstd);
}

#[test]
fn health_and_the_page_are_for_people() {
    let world = World::new();
    let runtime = Runtime::new().unwrap();
    let account = SampleAccount {
        name: "anna".to_owned(),
        password: PASSWORD.to_owned(),
        description: "a rep".to_owned(),
    };
    let commands = vec![("rounds sync".to_owned(), "Synchronize".to_owned())];
    let welcome = Welcome { accounts: vec![account], commands, ..Welcome::default() };
    runtime.block_on(async {
        let server = builder(&world).welcome(welcome).start().await.unwrap();
        let get = async |path: &str| client().get(format!("{}{path}", server.url())).send().await.unwrap();
        assert_eq!(get("/healthz").await.text().await.unwrap(), "ok\n");
        let page = get("/").await;
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
        let html = page.text().await.unwrap();
        for part in ["<h1>Rounds</h1>", "Shops and visits.", "anna", PASSWORD, "rounds sync", "/style.css"] {
            assert!(html.contains(part), "{part}");
        }
        let style = get("/style.css").await;
        assert!(style.headers()["content-type"].to_str().unwrap().starts_with("text/css"));
        server.stop().await.unwrap();
    });
}

#[test]
fn sample_accounts_are_not_shown_to_the_network() {
    let world = World::new();
    let runtime = Runtime::new().unwrap();
    let account =
        SampleAccount { name: "anna".to_owned(), password: PASSWORD.to_owned(), description: String::new() };
    let welcome = Welcome { accounts: vec![account], ..Welcome::default() };
    let start = builder(&world).listen("0.0.0.0:0").welcome(welcome).start();
    let error = runtime.block_on(start).err().unwrap().to_string();
    assert!(error.contains("127.0.0.1") && !error.contains(PASSWORD), "{error}");
    assert!(!world.database().exists(), "nothing was made");
}

#[test]
fn a_busy_port_and_a_damaged_database_are_one_helpful_line() {
    let runtime = Runtime::new().unwrap();
    let world = World::new();
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let error = runtime.block_on(builder(&world).listen(&address).start()).err().unwrap();
    assert!(error.to_string().contains(&address) && error.to_string().contains("in use"), "{error}");
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(!world.database().exists());
    let noise: Vec<u8> = (0..20_000_u32).map(|at| (at * 31 % 251) as u8).collect();
    std::fs::write(world.database(), &noise).unwrap();
    let error = runtime.block_on(builder(&world).start()).err().unwrap().to_string();
    assert!(error.contains("damaged") && error.contains("backup") && !error.contains('\n'), "{error}");
    assert_eq!(std::fs::read(world.database()).unwrap(), noise, "the file is kept as it is");
    let error = runtime.block_on(builder(&world).listen("nowhere.invalid:1").start()).err().unwrap();
    assert!(error.to_string().starts_with("cannot listen on nowhere.invalid:1"), "{error}");
}

#[test]
fn a_database_of_another_app_is_refused_and_kept() {
    let runtime = Runtime::new().unwrap();
    let world = World::new();
    let other = rusqlite::Connection::open(world.database()).unwrap();
    other.execute_batch("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')").unwrap();
    drop(other);
    let before = std::fs::read(world.database()).unwrap();
    let error = runtime.block_on(builder(&world).start()).err().unwrap().to_string();
    assert!(error.contains("another file"), "{error}");
    let error = tidewater::device::<Rounds>().database(world.database()).open().err().unwrap().to_string();
    assert!(error.contains("another file"), "{error}");
    assert!(std::fs::read(world.database()).unwrap() == before, "not a byte of the file changed");
}

#[test]
fn only_the_database_of_this_apps_server_is_removed() {
    let OverHttp { server, runtime, world, .. } = OverHttp::start();
    runtime.block_on(server.stop()).unwrap();
    let remove = tidewater::server::remove_database::<Rounds>;
    let file = |name: &str| world.database().with_file_name(name);
    let other = rusqlite::Connection::open(file("recipes.db")).unwrap();
    other.execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
    drop(other);
    std::fs::write(
        file("letter.txt"),
        "Dear all, this is longer than the head of a database is, so that it is read whole. Yours",
    )
    .unwrap();
    std::fs::write(file("empty"), "").unwrap();
    drop(tidewater::device::<Rounds>().database(file("device.db")).open().unwrap());
    std::fs::copy(world.database(), file("library.db")).unwrap();
    let library = rusqlite::Connection::open(file("library.db")).unwrap();
    let renamed = "UPDATE _meta SET value = CAST(replace(CAST(value AS TEXT), '\"Rounds\"', '\"Library\"') AS BLOB) \
                   WHERE key = 'app'";
    library.execute(renamed, []).unwrap();
    drop(library);
    for name in ["recipes.db", "letter.txt", "empty", "device.db", "library.db"] {
        let before = std::fs::read(file(name)).unwrap();
        let error = remove(&file(name)).unwrap_err().to_string();
        assert!(error.contains(name) && !error.contains('\n'), "{error}");
        assert!(std::fs::read(file(name)).unwrap() == before, "{name}");
    }
    remove(&world.database()).unwrap();
    assert!(!world.database().exists());
    remove(&world.database()).unwrap();
}

#[test]
fn a_device_waits_when_it_is_told_to_and_goes_on_in_the_same_synchronize() {
    let world = World::new();
    let runtime = Runtime::new().unwrap();
    let pace = Pace { burst: 2, per_second: 1 };
    let limits = HttpLimits { pace, ..HttpLimits::default() };
    let real = std::sync::Arc::new(tidewater::SystemEnvironment);
    let server = runtime.block_on(builder(&world).limits(limits).environment(real).start()).unwrap();
    let device = tidewater::device::<Rounds>().database(world.database().with_file_name("mara.db"));
    let client = device.durability(tidewater::store::Durability::Off).server(server.url()).open().unwrap();
    let report = runtime.block_on(async {
        client.sign_in("mara", PASSWORD).await.unwrap();
        for number in 0..2 * limits::BATCH_OPERATIONS + 1 {
            client
                .commit(
                    &mut client.create(Shop { name: format!("Shop {number}"), ..Shop::default() }).unwrap(),
                )
                .unwrap();
        }
        client.sync().await.unwrap()
    });
    assert_eq!(
        report.uploaded,
        2 * limits::BATCH_OPERATIONS as u64 + 1,
        "three batches, of which two are a burst"
    );
}

#[test]
fn an_account_that_asks_for_too_much_at_once_is_told_to_wait() {
    let server = OverHttp::start_with(HttpLimits { per_account: 0, ..HttpLimits::default() });
    let anna = Liar::new(&server, "anna");
    let problem = anna.send(&anna.request(&[])).unwrap_err();
    assert_eq!((code(&problem), problem.status), ("too-many-requests", 429));
}

#[test]
fn a_database_of_another_model_or_a_newer_version_is_refused_and_kept() {
    let server = OverHttp::start();
    let OverHttp { server, runtime, world, .. } = server;
    runtime.block_on(server.stop()).unwrap();
    let refused = |change: &str| {
        let file = rusqlite::Connection::open(world.database()).unwrap();
        assert_eq!(file.execute(change, []).unwrap(), 1, "{change}");
        drop(file);
        let before = world.everything();
        let error = runtime.block_on(builder(&world).start()).err().unwrap().to_string();
        assert_eq!(world.everything(), before, "{error}");
        error
    };
    // The order matters: what stands first is judged last.
    let renamed = "UPDATE _meta SET value = CAST(replace(CAST(value AS TEXT), '\"Visit\"', '\"Call\"') AS BLOB) \
                   WHERE key = 'app'";
    let error = refused(renamed);
    assert!(error.contains("Call"), "the difference is told: {error}");
    let other = "UPDATE _meta SET value = CAST(replace(CAST(value AS TEXT), '\"Rounds\"', '\"Recipes\"') AS BLOB) \
                 WHERE key = 'app'";
    let error = refused(other);
    assert!(error.contains("Recipes") && error.contains("another file"), "{error}");
    let error = refused("UPDATE _meta SET value = CAST('99' AS BLOB) WHERE key = 'format'");
    assert!(error.contains("newer") && error.contains("update the program"), "{error}");
}

#[test]
fn the_first_data_is_written_once_and_accounts_are_added_once() {
    let world = World::new();
    let runtime = Runtime::new().unwrap();
    let role = super::app::Role::Rep;
    for _ in 0..3 {
        runtime.block_on(async {
            let server = builder(&world).account("zoe", PASSWORD, [role]).start().await.unwrap();
            server.stop().await.unwrap();
        });
        let data = world.data();
        assert_eq!((data["Account"].len(), data["Shop"].len(), data["Visit"].len()), (4, 2, 2));
        assert_eq!(data["_auto_number"].len(), 1);
    }
    assert!(
        world.data()["Visit"][0].contains("Integer(1)") || world.data()["Visit"][1].contains("Integer(1)")
    );
}

#[test]
fn first_data_that_is_not_valid_names_the_object_and_writes_nothing() {
    use super::app::Rounds;
    use super::app::{Shop, Visit};
    use tidewater::value::Ref;
    let runtime = Runtime::new().unwrap();
    let refused = |seed: fn(&mut tidewater::server::Seeder<Rounds>)| {
        let world = World::new();
        let server = tidewater::server::<Rounds>().database(world.database()).listen("127.0.0.1:0");
        let error = runtime.block_on(server.seed(seed).start()).err().unwrap().to_string();
        let data = world.data();
        assert!(
            data["Account"].is_empty() && data["Shop"].is_empty() && data["_change"].is_empty(),
            "{data:?}"
        );
        error
    };
    let nameless = refused(|seeder| _ = seeder.create(Shop::default()));
    assert!(nameless.contains("Shop 1.1") && nameless.contains("name"), "{nameless}");
    let dangling = refused(|seeder| {
        let shop: Ref<Shop> =
            tidewater::value::Id::from(tidewater::value::ObjectId::new(9, 9).unwrap()).into();
        seeder.create(Visit { shop, rating: 1, ..Visit::default() });
    });
    assert!(dangling.contains("9.9") && dangling.contains("shop"), "{dangling}");
    let twice = refused(|seeder| {
        let shop = seeder.create(Shop { name: "A".to_owned(), ..Shop::default() });
        for _ in 0..2 {
            seeder.create(Visit { shop, rating: 1, code: Some("A1".to_owned()), ..Visit::default() });
        }
    });
    assert!(twice.contains("code"), "{twice}");
    let nobody = refused(|seeder| _ = seeder.account(" ", "x", []));
    assert!(nobody.contains("name"), "{nobody}");
}

#[test]
fn a_stopped_server_goes_on_where_it_was() {
    let server = OverHttp::start();
    let mut anna = Liar::new(&server, "anna");
    let id = anna.id();
    let group = anna.group("Visit", id, visit(server.world().ids().annas_shop, "before the stop"));
    let request = anna.request(&[group]);
    let first = anna.send(&request).unwrap();
    let (replica, token) = (anna.replica.clone(), anna.token.clone());
    let second = server.restart();
    let body = encode(&request);
    let again = second.sync(&token, &body).unwrap();
    assert_eq!(again[1], first[1], "session and outcome outlive the process");
    let request = sign_in_request("anna", PASSWORD, Some(replica.clone()));
    assert_eq!(sign_in(&second, &request).unwrap().replica, replica);
}

#[test]
fn a_process_that_was_overtaken_by_a_newer_one_ends() {
    let server = OverHttp::start();
    let mut anna = Liar::new(&server, "anna");
    let file = rusqlite::Connection::open(server.world().database()).unwrap();
    file.execute("UPDATE _counter SET model = model + 1", []).unwrap();
    drop(file);
    let before = server.world().everything();
    let id = anna.id();
    let group = anna.group("Visit", id, visit(server.world().ids().annas_shop, "late"));
    let problem = anna.refused(&anna.request(&[group]));
    assert_eq!((problem.status, code(&problem)), (503, "unavailable"));
    let OverHttp { server, runtime, world, .. } = server;
    let error = runtime.block_on(server.until_asked_to_end()).unwrap_err().to_string();
    assert!(error.contains("start this one again"), "{error}");
    assert_eq!(world.everything(), before);
}

#[test]
fn what_is_too_old_is_forgotten_once_a_day() {
    let server = OverHttp::start();
    let mut anna = Liar::new(&server, "anna");
    let (shop, clock) = (server.world().ids().annas_shop, server.world().clock.clone());
    for text in ["first", "second"] {
        let id = anna.id();
        let group = anna.group("Visit", id, visit(shop, text));
        anna.upload(&[group]);
    }
    let keep_short = || server.run(server.server.core().keep_short()).unwrap();
    let counts =
        || ["_outcome", "_group_key", "_session"].map(|table| server.world().everything()[table].len());
    assert_eq!(counts(), [2, 2, 1]);
    let before = server.world().everything();
    keep_short();
    assert_eq!(server.world().everything(), before, "it was done at the start, less than a day ago");
    clock.advance(100 * 24 * 60 * 60 * 1_000);
    keep_short();
    assert_eq!(counts(), [1, 0, 0], "the last outcome stays, for a device that still waits for it");
    assert_eq!(server.world().data()["Visit"].len(), 4, "the data stay");
}
