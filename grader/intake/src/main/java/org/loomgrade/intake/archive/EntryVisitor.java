package org.loomgrade.intake.archive;

import java.io.IOException;

/** Is shown each entry of an archive. */
@FunctionalInterface
interface EntryVisitor {
  void visit(PackedEntry entry) throws IOException;
}
