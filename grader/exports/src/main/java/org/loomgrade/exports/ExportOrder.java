package org.loomgrade.exports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.format.Format;
import org.loomgrade.exports.format.FormatSettings;
import org.loomgrade.exports.grade.GradeSettings;

/**
 * What is to be exported, and where to.
 *
 * @param out the folder that a batch wrote
 * @param file the file that is written; a folder for a format of one submission when there are
 *     several
 * @param template the platform's file that is filled in; null for none
 */
public record ExportOrder(
    Path out,
    Format format,
    Path file,
    @Nullable Path template,
    GradeSettings grades,
    FormatSettings settings) {}
