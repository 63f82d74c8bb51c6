namespace Waybill.Casework.Reading;

/// <summary>A table's map as a file: what its columns mean.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Yaml">Its text.</param>
public sealed record TableMapFile(string Name, string Yaml);
