namespace Waybill.Storage.Writing;

/// <summary>Who holds the writer's lock of a case.</summary>
/// <param name="Pid">The process.</param>
/// <param name="User">Who writes.</param>
/// <param name="Command">What the process was called with.</param>
/// <param name="Since">Since when, in UTC.</param>
public sealed record WriterHolder(int Pid, string User, string Command, DateTimeOffset Since);
