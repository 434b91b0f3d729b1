//! The structure tree in the file. Invariant: every marked content and every link has exactly one owner.

use super::{Work, integer, text};
use crate::layout::tree::{Kid, Node, Scope};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

impl Work<'_> {
    /// An object for each node of the tree.
    pub fn node_ids(&mut self) -> Vec<ObjectId> {
        self.laid.tree.nodes.iter().map(|_| self.pdf.new_object_id()).collect()
    }

    /// Writes the tree and the way back from pages and links to it.
    pub fn tags(&mut self, nodes: &[ObjectId], links: &[Vec<ObjectId>]) {
        let laid = self.laid;
        let root = self.pdf.new_object_id();
        for (id, node) in laid.tree.nodes.iter().enumerate().filter(|(id, _)| laid.tree.is_joined(*id)) {
            let parent = if id == 0 { root } else { nodes[node.parent] };
            let element = self.element(node, parent, nodes, links);
            self.plain.push(nodes[id], &element.into());
        }
        let mut numbers: Vec<Object> = Vec::new();
        for (i, page) in laid.pages.iter().enumerate() {
            numbers.push(integer(i).into());
            numbers.push(page.owners.iter().map(|n| Object::from(nodes[*n])).collect::<Vec<_>>().into());
        }
        let mut key = laid.pages.len();
        for link in laid.pages.iter().flat_map(|p| &p.links) {
            numbers.push(integer(key).into());
            numbers.push(nodes[link.node].into());
            key += 1;
        }
        let parents = self.pdf.new_object_id();
        self.plain.push(parents, &dictionary! { "Nums" => numbers }.into());
        let tree = dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![Object::from(nodes[0])], "ParentTree" => parents,
            "ParentTreeNextKey" => integer(key),
        };
        self.pdf.objects.insert(root, tree.into());
        self.catalog.set("StructTreeRoot", root);
    }

    fn element(&self, node: &Node, parent: ObjectId, nodes: &[ObjectId], links: &[Vec<ObjectId>]) -> Dictionary {
        let home = node.kids.iter().find_map(|k| match k {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        let mut element = dictionary! { "S" => node.tag, "P" => parent };
        if let Some(page) = home {
            element.set("Pg", self.pages[page]);
        }
        let mut kids: Vec<Object> = Vec::with_capacity(node.kids.len());
        for kid in &node.kids {
            kids.push(match *kid {
                Kid::Node(child) => nodes[child].into(),
                Kid::Content { page, mcid } if Some(page) == home => Object::Integer(integer(mcid)),
                Kid::Content { page, mcid } => dictionary! { "Type" => "MCR", "Pg" => self.pages[page], "MCID" => integer(mcid) }.into(),
                Kid::Link { page, index } => dictionary! { "Type" => "OBJR", "Pg" => self.pages[page], "Obj" => links[page][index] }.into(),
            });
        }
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.remove(0)),
            _ => element.set("K", kids),
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(scope) = node.scope {
            let scope = match scope {
                Scope::Column => "Column",
                Scope::Row => "Row",
            };
            element.set("A", dictionary! { "O" => "Table", "Scope" => scope });
        }
        if node.tag == "L" {
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => "None" });
        }
        if let (Some([l, t, r, b]), Some(page)) = (node.bbox, home) {
            let height = self.laid.pages[page].sheet.size().1;
            let rect: Vec<Object> = [l, height - b, r, height - t].into_iter().map(Object::Real).collect();
            element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => rect });
        }
        element
    }
}
