namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A unit of measure.</summary>
/// <param name="Name">Its name, such as <c>Square kilometer</c>.</param>
/// <param name="Dimension">What it measures, such as <c>Area</c>.</param>
/// <param name="Parts">How many of the unit that may follow it make one: inches of a foot; 0 when none follows.</param>
/// <param name="Part">The name of the unit that may follow it.</param>
internal sealed record Measure(string Name, string Dimension, int Parts, string? Part);
