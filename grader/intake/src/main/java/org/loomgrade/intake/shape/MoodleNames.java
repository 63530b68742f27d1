package org.loomgrade.intake.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Student;

/**
 * Whom the names in a Moodle download name.
 *
 * @param teams whether each is a group's name
 * @param inTeams whether each is a group's name, a hyphen and a member's: so up to 4.1
 * @param blind the word that stands for each name under blind marking; null when names are told
 */
record MoodleNames(boolean teams, boolean inTeams, @Nullable String blind) {
  private static final String SHAPE = "moodle";
  private static final String BLIND = "Participant";

  /** What Moodle calls those who are in no group. */
  private static final String NO_GROUP = "Default group";

  /** A group's name may have hyphens, a person's begins with a letter. */
  private static final Pattern IN_TEAM = Pattern.compile("(?<group>.+?)-(?<name>\\p{L}.*)");

  static MoodleNames of(List<String> names, boolean teams) {
    boolean allTeams = teams || names.contains(NO_GROUP);
    boolean inTeams = !allTeams && names.stream().allMatch(MoodleNames::looksInTeam);
    List<String> persons = names.stream().map(each -> inTeams ? person(each) : each).toList();
    boolean allTheSame = persons.size() > 1 && new HashSet<>(persons).size() == 1;
    String blind = allTheSame || persons.contains(BLIND) ? persons.getFirst() : null;
    return new MoodleNames(allTeams, inTeams, blind);
  }

  /** Only names of groups have digits or spaces before a hyphen; some people's have hyphens. */
  private static boolean looksInTeam(String name) {
    Matcher matcher = IN_TEAM.matcher(name);
    return matcher.matches()
        && matcher.group("group").chars().anyMatch(c -> c == ' ' || Character.isDigit(c));
  }

  private static String person(String name) {
    Matcher matcher = IN_TEAM.matcher(name);
    return matcher.matches() ? matcher.group("name") : name;
  }

  Identity identity(String who, @Nullable String id) {
    if (teams) {
      Map<String, String> ids = id == null ? Map.of() : Map.of("moodle-group", id);
      return new Identity(SHAPE, List.of(new Student(null, null, ids)), who, null, null);
    }
    Matcher inTeam = IN_TEAM.matcher(who);
    boolean hasGroup = inTeams && inTeam.matches();
    String person = hasGroup ? inTeam.group("name") : who;
    Map<String, String> ids = id == null ? Map.of() : Map.of("moodle-participant", id);
    Student student = new Student(person.equals(blind) ? null : person, null, ids);
    return new Identity(
        SHAPE, List.of(student), hasGroup ? inTeam.group("group") : null, null, null);
  }
}
