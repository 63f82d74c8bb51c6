namespace Waybill.Assessment.Speakers;

/// <summary>Whom a name stands for.</summary>
/// <param name="State">The state that it is or acts for, as an ISO 3166-1 code in lower case; null when it is of none.</param>
/// <param name="Body">The body, group or outlet that it is, by an id; null for the state itself.</param>
public sealed record NamedParty(string? State, string? Body);
