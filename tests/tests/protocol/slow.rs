//! A connection that is slow, and goes on.

use super::app::{Rounds, Shop};
use super::over_http::OverHttp;
use super::target::PASSWORD;
use std::time::Duration;

use tidewater::server::HttpLimits;
use tidewater::store::Durability;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};

/// How long a device and its server wait for a connection on which nothing happens.
const PATIENCE: Duration = Duration::from_secs(1);
/// How many bytes pass at once, and how long they take: about half a megabit a second.
const PIECE: usize = 16 * 1024;
const TIME: Duration = Duration::from_millis(250);

/// The address of what stands before a server and lets requests through slowly.
fn slow(server: &OverHttp) -> String {
    let target = server.server.url().trim_start_matches("http://").to_owned();
    let listener = server.run(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    server.runtime.spawn(async move {
        while let Ok((device, _)) = listener.accept().await {
            let server = TcpStream::connect(&target).await.unwrap();
            let (mut from_device, mut to_device) = device.into_split();
            let (mut from_server, mut to_server) = server.into_split();
            tokio::spawn(async move { copy(&mut from_server, &mut to_device).await });
            tokio::spawn(async move {
                let mut piece = vec![0; PIECE];
                while let Ok(size @ 1..) = from_device.read(&mut piece).await {
                    tokio::time::sleep(TIME * u32::try_from(size).unwrap() / u32::try_from(PIECE).unwrap())
                        .await;
                    if to_server.write_all(&piece[..size]).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

#[test]
fn what_takes_longer_than_anybodys_patience_arrives_as_long_as_it_goes_on() {
    let server = OverHttp::start_with(HttpLimits { body_time: PATIENCE, ..HttpLimits::default() });
    let file = server.world.database().with_file_name("slow.db");
    let device = tidewater::device::<Rounds>().database(file).durability(Durability::Off);
    let client = device.server(slow(&server)).timeout(PATIENCE).open().unwrap();
    let report = server.run(async {
        client.sign_in("mara", PASSWORD).await.unwrap();
        let secret = "x".repeat(150_000);
        let mut shop = client.create(Shop { name: "Harbour".into(), secret, ..Shop::default() }).unwrap();
        client.commit(&mut shop).unwrap();
        client.sync().await.unwrap()
    });
    assert_eq!(report.uploaded, 1);
}
