package africa.cauri.webapp.api.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a parameter that is a {@link Body}: it may be longer than one megabyte. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Large {
    /** The most megabytes. */
    int value() default 64;
}
