package org.loomgrade.build;

/**
 * An error that javac reports.
 *
 * @param path of the student's file, as the student has it; empty when javac names none
 * @param line 1-based; 0 when javac names none
 * @param text in English, more than one line for some
 */
public record JavacMessage(String path, int line, String text) {}
