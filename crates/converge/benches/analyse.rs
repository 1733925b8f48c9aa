//! The whole analysis of a session, from the table in memory to ranked areas:
//! `cargo bench -p comity-converge`.
//!
//! 400 participants and 5,000 items: five regions alone, then with ten blocs that are
//! partitions of their own; with one position in ten known, as at the end of a long
//! session, and with every one.

use std::{hint::black_box, time::Instant};

use comity_converge::{Positions, Roster, Rule, analyse};
use comity_domain::Stance;

const PARTICIPANTS: u32 = 400;
const ITEMS: u32 = 5_000;

/// A spread of numbers that is the same in every run (a multiplicative hash).
fn spread(participant: u32, item: u32) -> u32 {
    let mixed = u64::from(participant * ITEMS + item).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as u32
}

fn measure(name: &str, blocs: u32, known_of_ten: u32) -> Result<(), Box<dyn std::error::Error>> {
    let mut roster = Roster::builder();
    for participant in 0..PARTICIPANTS {
        let code = format!("P{participant:03}");
        roster.join(&code, "regions", &format!("region {}", participant % 5))?;
        let bloc = format!("bloc {}", participant % 20);
        if participant % 20 < blocs {
            roster.join(&code, &bloc, &bloc)?;
        }
    }
    let roster = roster.build()?;
    let mut positions = Positions::builder(&roster);
    for participant in 0..PARTICIPANTS {
        let code = format!("P{participant:03}");
        for item in 0..ITEMS {
            let number = spread(participant, item);
            if number % 10 < known_of_ten {
                // A warm room: of sixteen words nine are support, the others one each.
                let stance = Stance::ALL[(number / 10 % 16).saturating_sub(8) as usize];
                positions.push(&code, &format!("I{item:04}"), stance)?;
            }
        }
    }
    let positions = positions.build()?;
    let rule = Rule::default();
    let mut times: Vec<_> = (0..60)
        .map(|_| {
            let start = Instant::now();
            black_box(analyse(black_box(&roster), black_box(&positions), &rule));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!(
        "{name}: {} positions, median {:?}, fastest {:?}, slowest {:?}",
        positions.len(),
        times[times.len() / 2],
        times[0],
        times[times.len() - 1]
    );
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    measure("five groups, one position in ten", 0, 1)?;
    measure("fifteen groups, one position in ten", 10, 1)?;
    measure("five groups, every position", 0, 10)?;
    measure("fifteen groups, every position", 10, 10)
}
