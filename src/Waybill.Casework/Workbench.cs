namespace Waybill.Casework;

/// <summary>What a person brings to a case: the time, a name for the journal, and the verb at hand.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Who">Who is at work, as the journal records it.</param>
/// <param name="Verb">The verb, told to whoever waits for the case.</param>
public sealed record Workbench(TimeProvider Clock, string Who, string Verb);
