namespace Waybill.Casework;

/// <summary>Something that a person asked for and that cannot be done as asked: one line with the place, the cause and the mend.</summary>
public sealed class CaseworkException(string message) : Exception(message);
