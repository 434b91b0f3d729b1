//! The two sheets of paper and their margins. Invariant: text stays inside the body rectangle.

/// A4, one way or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sheet {
    /// Upright.
    #[default]
    Portrait,
    /// On its side, for wide tables.
    Landscape,
}

const SHORT: f32 = 595.276;
const LONG: f32 = 841.89;

impl Sheet {
    /// Width and height of the paper, in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::Portrait => (SHORT, LONG),
            Self::Landscape => (LONG, SHORT),
        }
    }

    /// Left edge of the body.
    pub fn left(self) -> f32 {
        match self {
            Self::Portrait => 59.5,
            Self::Landscape => 42.5,
        }
    }

    /// Width of the body.
    pub fn width(self) -> f32 {
        self.size().0 - 2.0 * self.left()
    }

    /// Top edge of the body.
    pub fn top(self) -> f32 {
        match self {
            Self::Portrait => 68.0,
            Self::Landscape => 56.0,
        }
    }

    /// Height of the body.
    pub fn height(self) -> f32 {
        let foot = match self {
            Self::Portrait => 64.0,
            Self::Landscape => 50.0,
        };
        self.size().1 - self.top() - foot
    }
}
