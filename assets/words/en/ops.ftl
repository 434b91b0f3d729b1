### ops
