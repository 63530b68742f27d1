package org.loomgrade.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.BadArchiveException;
import org.loomgrade.intake.tree.Content;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.intake.tree.Leftovers;

/** Judges each entry of an archive, and puts it where it belongs. */
final class EntryCollector implements EntryVisitor {
  private final String archive;
  private final @Nullable Expansion expansion;
  private final InputFolder folder;
  private final boolean strict;
  private final Map<String, Twins> twins = new HashMap<>();

  private EntryCollector(
      String archive, @Nullable Expansion expansion, InputFolder folder, boolean strict) {
    this.archive = archive;
    this.expansion = expansion;
    this.folder = folder;
    this.strict = strict;
  }

  /** For an archive of one submission, in which a single fault is one too many. */
  static EntryCollector strict(String archive, Expansion expansion, InputFolder folder) {
    return new EntryCollector(archive, expansion, folder, true);
  }

  /**
   * For an archive of many submissions: a fault is that of the file.
   *
   * @param expansion null when the archive stays open, so that nothing need be read now
   */
  static EntryCollector lenient(String archive, @Nullable Expansion expansion, InputFolder folder) {
    return new EntryCollector(archive, expansion, folder, false);
  }

  @Override
  public void visit(PackedEntry entry) throws IOException {
    if (expansion != null) {
      expansion.enter(ArchiveReader.printable(entry.name()));
    }
    EntryName name = EntryName.of(entry.name());
    if (name.path().isEmpty()) {
      return;
    }
    boolean leftover = name.fault() == null && Kept.isLeftover(name.path());
    String fault = leftover ? null : fault(entry, name);
    if (fault != null) {
      refuse(entry, fault);
    } else if (entry.kind() == PackedEntry.Kind.FOLDER) {
      folder.addFolder(name.path());
    } else if (entry.kind() == PackedEntry.Kind.FILE) {
      folder.add(new InputFile(name.path(), content(entry, name.path())));
    } else {
      folder.passOver(name.path(), Leftovers.REASON);
    }
  }

  private @Nullable String fault(PackedEntry entry, EntryName name) {
    if (name.fault() != null) {
      return name.fault();
    }
    if (entry.kindFault() != null || entry.kind() == PackedEntry.Kind.FOLDER) {
      return entry.kindFault();
    }
    // Two folders of a download may be those of two students.
    String scope = strict ? "" : name.path().substring(0, Math.max(0, name.path().indexOf('/')));
    return twins.computeIfAbsent(scope, _ -> new Twins()).add(name.path());
  }

  private void refuse(PackedEntry entry, String fault) throws BadArchiveException {
    if (strict) {
      throw BadArchiveException.unreadable(
          String.format(
              Locale.ROOT,
              "In %s, the entry %s %s. Pack your project's folder again, and hand in that.",
              archive,
              ArchiveReader.printable(entry.name()),
              fault));
    }
    folder.add(new InputFile(entry.name(), entry.content(), fault));
  }

  private Content content(PackedEntry entry, String path) throws IOException {
    if (expansion == null) {
      return entry.content();
    }
    try (InputStream in = entry.content().open()) {
      byte[] head = in.readNBytes(ArchiveKind.HEAD);
      byte[] kept = Kept.isKept(path, head) ? Kept.with(head, in) : head;
      // What is not kept is counted and checked all the same.
      in.transferTo(OutputStream.nullOutputStream());
      return () -> new ByteArrayInputStream(kept);
    }
  }
}
