namespace Waybill.Dossier.Model;

/// <summary>A figure of an answer, the statements that it stands on, and the command that traces it.</summary>
/// <param name="Place">Its place in the dossier.</param>
/// <param name="Figure">The figure in words; null for the answer as a whole.</param>
/// <param name="Is">What the figure is of the answer, such as <c>floor</c>.</param>
/// <param name="Statements">The statements that it stands on.</param>
/// <param name="Command">The command that shows the trace on a terminal.</param>
public sealed record TraceEntry(string Place, string? Figure, string Is, IReadOnlyList<TracedStatement> Statements, string Command);

/// <summary>A statement that a figure stands on.</summary>
/// <param name="Speaker">Who made it.</param>
/// <param name="Said">When, in words; null when unknown.</param>
/// <param name="To">The place of its lineage.</param>
/// <param name="Note">Its footnote.</param>
public sealed record TracedStatement(string Speaker, string? Said, string To, int Note);
