package org.loomgrade.scheduler.weave;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Names and types that rewritten code mentions. */
final class Names {
  static final ClassDesc HOOKS = ClassDesc.of("org.loomgrade.scheduler.engine.Hooks");
  static final ClassDesc THREADS = ClassDesc.of("org.loomgrade.scheduler.engine.ThreadHooks");
  static final ClassDesc SYSTEM = ClassDesc.of("org.loomgrade.scheduler.engine.SystemHooks");
  static final ClassDesc CHANCE = ClassDesc.of("org.loomgrade.scheduler.engine.Chance");
  static final ClassDesc SECURE = ClassDesc.of("org.loomgrade.scheduler.engine.Chance$Secure");
  static final ClassDesc CENSUS = ClassDesc.of("org.loomgrade.scheduler.engine.ThreadCensus");
  static final ClassDesc INFOS = ClassDesc.of("org.loomgrade.scheduler.engine.ThreadInfos");
  static final ClassDesc INITIALIZERS = ClassDesc.of("org.loomgrade.scheduler.engine.Initializers");

  static final String READY = "$loomgrade$ready";
  static final String INIT = "$loomgrade$init";
  static final String EPOCH = "$loomgrade$epoch";
  static final String FIELDS = "$loomgrade$fields";
  static final String CALL = "$loomgrade$call$";
  static final String LAMBDA = "lambda$loomgrade$";

  static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
  static final MethodTypeDesc AT_SITE = type("(I)V");
  static final MethodTypeDesc ACCESS = type("(Ljava/lang/Object;II)V");
  static final MethodTypeDesc ON_OBJECT = type("(Ljava/lang/Object;)V");
  static final MethodTypeDesc ON_OBJECT_AT_SITE = type("(Ljava/lang/Object;I)V");

  private Names() {}

  static MethodTypeDesc type(String descriptor) {
    return MethodTypeDesc.ofDescriptor(descriptor);
  }
}
