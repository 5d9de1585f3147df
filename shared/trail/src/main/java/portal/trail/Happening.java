package portal.trail;

import portal.json.JsonObject;

/**
 * What a decision says has happened, before it has a place in the trail.
 *
 * @param data ids, codes and amounts only; the trail cannot be erased
 */
public record Happening(String type, Actor actor, JsonObject data) {}
