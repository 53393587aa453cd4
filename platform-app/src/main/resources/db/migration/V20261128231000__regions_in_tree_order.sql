-- The list of regions is read page by page in the order of the tree; the index of paths by pattern does not give it.
create index region_tree on region (path);
