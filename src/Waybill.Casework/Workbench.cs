namespace Waybill.Casework;

/// <summary>What a person brings to a case.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Who">Who is at work, as the journal records it.</param>
/// <param name="Tell">Is told what the person should know, one line each: what was recorded on the way, what could not be read.</param>
public sealed record Workbench(TimeProvider Clock, string Who, Action<string> Tell);
