# Operations and history.
op-start_plan = Plan created
op-make_example = Example created
op-generate = Synthetic plan created
op-create = Added: { $noun }
op-edit = Edited: { $noun }
op-move = Moved: { $noun }
op-delete = Deleted: { $noun }
op-receive_instalment = Instalment received
op-paste_actions = Paste in the actions
op-save_view = Saved view
op-merge_partners = Partners merged
op-undo = Undone
op-redo = Redone
history-created = added
history-changed = changed
history-deleted = deleted
history-restored = restored
