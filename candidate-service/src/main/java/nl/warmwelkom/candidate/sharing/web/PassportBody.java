package nl.warmwelkom.candidate.sharing.web;

import java.util.List;
import nl.warmwelkom.platform.body.RequestSchema;

/** What helps, to be handed over, as the API takes it. */
@RequestSchema("PassportChoice")
record PassportBody(List<String> supportNeeds) {}
