//! A device and a server behind a proxy that speaks TLS.

use super::app::Rounds;
use super::app::Shop;
use super::over_http::OverHttp;
use super::target::PASSWORD;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use std::net::SocketAddr;
use std::sync::Arc;
use tidewater::device::Client;
use tidewater::flow::FlowError;
use tidewater::store::Durability;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A proxy in front of a server, and the authority that vouches for it, as PEM.
struct Proxy {
    address: SocketAddr,
    authority: String,
}

impl Proxy {
    fn before(server: &OverHttp) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = authority.self_signed(&key).unwrap();
        let issuer = Issuer::new(authority, key);
        let own_key = KeyPair::generate().unwrap();
        let own = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let own = own.signed_by(&own_key, &issuer).unwrap();
        let chain = vec![CertificateDer::from(own.der().to_vec())];
        let own_key = PrivateKeyDer::try_from(own_key.serialize_der()).unwrap();
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.unwrap().with_no_client_auth().with_single_cert(chain, own_key).unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let target = server.server.url().trim_start_matches("http://").to_owned();
        let listener = server.run(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        server.runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A device that does not trust us ends the connection; that is what is tested.
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut server = TcpStream::connect(&target).await.unwrap();
                tokio::spawn(async move { copy_bidirectional(&mut stream, &mut server).await });
            }
        });
        Self { address, authority: certificate.pem() }
    }

    fn device(&self, server: &OverHttp, root: Option<&str>) -> Result<Client, FlowError> {
        let address = format!("https://localhost:{}", self.address.port());
        let file = server.world.database().with_file_name("encrypted.db");
        let device = tidewater::device::<Rounds>().database(file).server(address).durability(Durability::Off);
        match root {
            Some(root) => device.root_certificate(root).open(),
            None => device.open(),
        }
    }
}

#[test]
fn a_device_synchronizes_with_a_server_whose_certificate_it_trusts() {
    let server = OverHttp::start();
    let proxy = Proxy::before(&server);
    let client = proxy.device(&server, Some(&proxy.authority)).unwrap();
    let report = server.run(async {
        client.sign_in("mara", PASSWORD).await.unwrap();
        let mut shop = client.create(Shop { name: "Harbour".into(), ..Shop::default() }).unwrap();
        client.commit(&mut shop).unwrap();
        client.sync().await.unwrap()
    });
    assert_eq!(report.uploaded, 1);
}

#[test]
fn a_server_that_nobody_vouches_for_is_named_as_that_and_gets_nothing() {
    let server = OverHttp::start();
    let proxy = Proxy::before(&server);
    let client = proxy.device(&server, None).unwrap();
    let error = server.run(client.sign_in("mara", PASSWORD)).unwrap_err();
    assert_eq!(error.code(), "server-certificate", "{error}");
    assert!(error.to_string().contains("is not trusted"), "{error}");
}

#[test]
fn a_root_certificate_that_is_none_is_refused_at_open() {
    let server = OverHttp::start();
    let proxy = Proxy::before(&server);
    for root in ["", "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"] {
        let error = proxy.device(&server, Some(root)).err().unwrap();
        assert_eq!(error.code(), "root-certificate", "{error}");
    }
}
