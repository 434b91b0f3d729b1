//! The signs of the statuses: shapes, so that no one depends on colour. Invariant: a sign fits the square it is given.

use super::palette::{WHITE, hue};
use super::pen::arc;
use crate::draw::{Drawing, Item, Mark, Rgb};
use serde::{Deserialize, Serialize};

/// A status, as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// À venir: a hollow circle.
    Upcoming,
    /// En cours: a half-filled circle.
    InProgress,
    /// Réalisé: a tick.
    Done,
    /// En retard: a clock.
    Late,
    /// En pause: two bars.
    Paused,
    /// Bloqué: a square.
    Blocked,
    /// Abandonné: a cross.
    Abandoned,
    /// À discuter: a question mark.
    ToDiscuss,
}

impl Sign {
    /// Every sign, in the order of the domain.
    pub const ALL: [Self; 8] =
        [Self::Upcoming, Self::InProgress, Self::Done, Self::Late, Self::Paused, Self::Blocked, Self::Abandoned, Self::ToDiscuss];

    /// The sign in its own hue, in a square of `size` points.
    pub fn drawing(self, size: f32) -> Drawing {
        let mut drawing = Drawing::new(size, size);
        drawing.items = self.marks(0.0, 0.0, size).into_iter().map(Item::Mark).collect();
        drawing
    }

    /// The shapes of the sign, its square's top left at (`x`, `y`).
    pub(crate) fn marks(self, x: f32, y: f32, size: f32) -> Vec<Mark> {
        self.marks_in(x, y, size, hue(self))
    }

    /// The same in another colour.
    pub(crate) fn marks_in(self, x: f32, y: f32, size: f32, color: Rgb) -> Vec<Mark> {
        self.unit(color).iter().map(|m| m.placed(x, y, size / 10.0)).collect()
    }

    /// The sign in a square of 10 points.
    fn unit(self, color: Rgb) -> Vec<Mark> {
        let center = (5.0, 5.0);
        let ring = || Mark::Poly { points: arc(center, 4.1, 0.0, 1.0), fill: None, stroke: Some((1.3, color)), closed: true };
        let disc = || Mark::Poly { points: arc(center, 4.8, 0.0, 1.0), fill: Some(color), stroke: None, closed: true };
        let stroke =
            |points: &[(f32, f32)], color: Rgb| Mark::Poly { points: points.to_vec(), fill: None, stroke: Some((1.4, color)), closed: false };
        match self {
            Self::Upcoming => vec![ring()],
            Self::InProgress => {
                let half = Mark::Poly { points: arc(center, 4.1, 0.0, 0.5), fill: Some(color), stroke: None, closed: true };
                vec![ring(), half]
            }
            Self::Done => vec![stroke(&[(1.0, 5.4), (3.9, 8.4), (9.0, 1.9)], color)],
            Self::Late => vec![ring(), stroke(&[(5.0, 2.6), (5.0, 5.2), (6.9, 6.3)], color)],
            Self::Paused => {
                let bar = |x| Mark::Rect { x, y: 1.2, w: 2.4, h: 7.6, fill: color };
                vec![bar(1.7), bar(5.9)]
            }
            Self::Blocked => vec![Mark::Rect { x: 1.2, y: 1.2, w: 7.6, h: 7.6, fill: color }],
            Self::Abandoned => vec![stroke(&[(1.5, 1.5), (8.5, 8.5)], color), stroke(&[(8.5, 1.5), (1.5, 8.5)], color)],
            Self::ToDiscuss => {
                let hook = [(3.2, 3.7), (3.6, 2.6), (5.0, 2.1), (6.4, 2.6), (6.7, 3.7), (6.1, 4.7), (5.1, 5.4), (5.0, 6.3)];
                vec![disc(), stroke(&hook, WHITE), Mark::Rect { x: 4.3, y: 7.1, w: 1.4, h: 1.3, fill: WHITE }]
            }
        }
    }
}
