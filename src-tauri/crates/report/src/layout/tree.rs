//! The structure tree: what each piece of the page is. Invariant: kids stand in reading order.

/// Index of a node in its [`Tree`].
pub type NodeId = usize;

/// What a header cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Its column.
    Column,
    /// Its row.
    Row,
}

/// A child of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(NodeId),
    /// Marked content on a page.
    Content {
        /// Index of the page.
        page: usize,
        /// Index of the marked content on it.
        mcid: usize,
    },
    /// A link annotation.
    Link {
        /// Index of the page.
        page: usize,
        /// Index of the link on it.
        index: usize,
    },
}

/// A structure element.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// Standard structure type, such as `P`.
    pub tag: &'static str,
    /// Children, in reading order.
    pub kids: Vec<Kid>,
    /// Alternative text, for figures.
    pub alt: Option<String>,
    /// What a `TH` heads.
    pub scope: Option<Scope>,
    /// Left, top, right, bottom on the page, for figures; y down.
    pub bbox: Option<[f32; 4]>,
    /// Parent; the root is its own.
    pub parent: NodeId,
    /// Whether the parent knows it: inline nodes are joined when their content is placed.
    joined: bool,
}

/// All the nodes; the first is the document.
#[derive(Debug, Clone)]
pub struct Tree {
    /// The nodes, parents before children.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// A tree with its `Document`.
    pub fn new() -> Self {
        Self { nodes: vec![Node { tag: "Document", joined: true, ..Node::default() }] }
    }

    /// Adds a child after the others.
    pub fn add(&mut self, parent: NodeId, tag: &'static str) -> NodeId {
        let id = self.inline(parent, tag);
        self.join(id);
        id
    }

    /// Adds a child that takes its place among the text of its parent when its content is placed.
    pub fn inline(&mut self, parent: NodeId, tag: &'static str) -> NodeId {
        self.nodes.push(Node { tag, parent, ..Node::default() });
        self.nodes.len() - 1
    }

    /// Records that content of `id` stands on `page`.
    pub fn place(&mut self, id: NodeId, page: usize, mcid: usize) {
        self.join(id);
        self.nodes[id].kids.push(Kid::Content { page, mcid });
    }

    fn join(&mut self, id: NodeId) {
        if !self.nodes[id].joined {
            self.nodes[id].joined = true;
            let parent = self.nodes[id].parent;
            self.nodes[parent].kids.push(Kid::Node(id));
        }
    }

    /// Takes out what holds nothing, but for the cells that keep a table regular.
    pub fn prune(&mut self) {
        for id in (1..self.nodes.len()).rev() {
            let node = &self.nodes[id];
            if node.joined && node.kids.is_empty() && !matches!(node.tag, "TD" | "TH") {
                let parent = node.parent;
                self.nodes[id].joined = false;
                self.nodes[parent].kids.retain(|k| *k != Kid::Node(id));
            }
        }
    }

    /// Whether the node hangs in the tree.
    pub fn is_joined(&self, id: NodeId) -> bool {
        self.nodes[id].joined
    }
}
