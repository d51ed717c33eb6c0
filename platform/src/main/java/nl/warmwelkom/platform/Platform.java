package nl.warmwelkom.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.warmwelkom.platform.body.BodyConfiguration;
import nl.warmwelkom.platform.event.EventConfiguration;
import nl.warmwelkom.platform.http.HttpConfiguration;
import nl.warmwelkom.platform.outbox.StoreConfiguration;
import nl.warmwelkom.platform.security.SecurityConfiguration;
import org.springframework.context.annotation.Import;

/** Gives a service its plumbing. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Import({
    StoreConfiguration.class,
    EventConfiguration.class,
    HttpConfiguration.class,
    BodyConfiguration.class,
    SecurityConfiguration.class
})
public @interface Platform {}
