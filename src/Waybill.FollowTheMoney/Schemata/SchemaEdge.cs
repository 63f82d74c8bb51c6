namespace Waybill.FollowTheMoney.Schemata;

/// <summary>How entities of a schema are drawn as an edge of a graph, rather than as a node.</summary>
/// <param name="Source">The property that names the edge's start.</param>
/// <param name="Target">The property that names the edge's end.</param>
/// <param name="Caption">The properties that caption the edge, in order of precedence.</param>
/// <param name="IsDirected">False when start and end may be exchanged, as between relatives.</param>
public sealed record SchemaEdge(Property Source, Property Target, IReadOnlyList<Property> Caption, bool IsDirected);
