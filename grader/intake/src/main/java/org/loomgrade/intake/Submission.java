package org.loomgrade.intake;

import java.nio.file.Path;

/**
 * Something that was handed in.
 *
 * @param id unique in its batch, safe as a file's name
 * @param folder where its files lie
 */
public record Submission(String id, Path folder) {}
