#[tidewater::main]
async fn main(arguments: Vec<String>) -> tidewater::Result<()> {
    Ok(())
}
