### fields
