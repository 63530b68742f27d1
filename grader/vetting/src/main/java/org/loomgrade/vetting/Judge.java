package org.loomgrade.vetting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loomgrade.vetting.AllowList.Member;
import org.loomgrade.vetting.AllowList.Reason;

/** Says of each use in a submission whether the allow-list has it. */
final class Judge {
  private final AllowList allowList;
  private final Set<String> own;
  private final Resolution resolution;

  /**
   * @param own the names of the submission's classes, as in class files
   */
  Judge(AllowList allowList, Set<String> own, Resolution resolution) {
    this.allowList = allowList;
    this.own = own;
    this.resolution = resolution;
  }

  /** Something that may not be used, as people name it, and why. */
  record Refusal(String what, Reason reason) {}

  /** Why a use is refused; nothing when it is allowed. */
  Optional<Refusal> judge(ClassUses.Found found) {
    return switch (found.use()) {
      case Use.OfType type -> judgeType(type.name());
      case Use.OfMember member -> judgeMember(member, found.call());
      case Use.OfDeclaration declared ->
          Optional.of(new Refusal(declared.method(), allowList.declared()));
      case Use.OfBootstrap bootstrap -> {
        String name = Names.source(bootstrap.owner()) + "." + bootstrap.name();
        yield allowList.isBootstrap(name)
            ? Optional.empty()
            : Optional.of(new Refusal(name, allowList.reason(Names.source(bootstrap.owner()))));
      }
    };
  }

  private Optional<Refusal> judgeType(String name) {
    if (own.contains(name) || resolution.jdkType(name).filter(allowList::names).isPresent()) {
      return Optional.empty();
    }
    String source = Names.source(name);
    return Optional.of(new Refusal(source, allowList.reason(source)));
  }

  private Optional<Refusal> judgeMember(Use.OfMember member, @Nullable Call call) {
    Resolution.Resolved resolved = resolution.resolve(member);
    if (!resolved.found()) {
      return refusal(member.owner(), member, allowList.reason(Names.source(member.owner())));
    }
    List<Class<?>> path = resolved.path();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    String declaring = path.getLast().getName();
    String signature = member.signature();
    boolean failsCondition = false;
    for (Class<?> type : path) {
      Optional<Member> listed = allowList.member(Names.source(type.getName()), signature);
      if (listed.isPresent()) {
        if (!listed.get().isConditional() || fulfils(listed.get(), call)) {
          return Optional.empty();
        }
        failsCondition = true;
      }
    }
    for (Class<?> type : path) {
      Optional<Reason> denial = allowList.denial(Names.source(type.getName()), signature);
      if (denial.isPresent()) {
        return refusal(declaring, member, denial.get());
      }
    }
    if (failsCondition) {
      return refusal(declaring, member, allowList.literal());
    }
    return path.stream().anyMatch(allowList::allowsAllOf)
        ? Optional.empty()
        : refusal(declaring, member, allowList.reason(Names.source(declaring)));
  }

  private boolean fulfils(Member member, @Nullable Call call) {
    if (call == null) {
      return false; // a method reference, whose arguments nobody knows
    }
    return member.ownClass()
        ? call.firstAsClass().filter(own::contains).isPresent()
        : call.firstAsText().filter(text -> allowList.allows(member, text)).isPresent();
  }

  private static Optional<Refusal> refusal(String owner, Use.OfMember member, Reason reason) {
    String type = Names.source(owner);
    return Optional.of(
        new Refusal(
            member.name().equals("<init>") ? "new " + type : type + "." + member.name(), reason));
  }
}
