package org.loomgrade.build;

import org.loomgrade.intake.Sources;

/** A submission to compile. */
public record CompileUnit(String id, Sources sources) {}
