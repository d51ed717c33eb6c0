package nl.warmwelkom.platform.body;

import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Has request bodies checked against the API document. */
@Configuration(proxyBeanMethods = false)
public class BodyConfiguration implements WebFluxConfigurer {

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        var bodies = new RequestBodies(OpenApiDocument.standard(), CodeLookup.in(Catalogue.standard()));
        configurer.customCodecs().register(new RequestBodyReader(bodies));
    }
}
