//! Files by name: local paths and object stores, patterns of names, decompression on the way.
