//! Properties of the layout.
