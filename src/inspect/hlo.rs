//! Compiled modules as the plugins give them: the parts of `HloModuleProto` (xla/service/hlo.proto, xla/xla_data.proto)
//! that are looked at here. Fields that are not listed are skipped, whatever version wrote them.

use prost::Message;
use std::collections::HashMap;

/// `HloModuleProto`: a scheduled, partitioned, optimised program.
#[derive(Clone, PartialEq, Message)]
pub struct ModuleProto {
    /// Name of the module.
    #[prost(string, tag = "1")]
    pub name: String,
    /// Every computation; those called come before those that call.
    #[prost(message, repeated, tag = "3")]
    pub computations: Vec<Computation>,
    /// Id of the computation that is run.
    #[prost(int64, tag = "6")]
    pub entry: i64,
    /// In which order each computation runs, where that is decided.
    #[prost(message, optional, tag = "7")]
    pub schedule: Option<Schedule>,
    /// Source lines, by number.
    #[prost(message, optional, tag = "17")]
    pub stack_frames: Option<StackFrames>,
}

/// `HloScheduleProto`.
#[derive(Clone, PartialEq, Message)]
pub struct Schedule {
    /// Instructions by number of their computation.
    #[prost(map = "int64, message", tag = "1")]
    pub sequences: HashMap<i64, Sequence>,
}

/// `HloScheduleProto.InstructionSequence`.
#[derive(Clone, PartialEq, Message)]
pub struct Sequence {
    /// Numbers of instructions, the first first.
    #[prost(int64, repeated, tag = "1")]
    pub instructions: Vec<i64>,
}

/// `HloComputationProto`.
#[derive(Clone, PartialEq, Message)]
pub struct Computation {
    /// Its name.
    #[prost(string, tag = "1")]
    pub name: String,
    /// Instructions; operands come before their users.
    #[prost(message, repeated, tag = "2")]
    pub instructions: Vec<Instruction>,
    /// Its number, which callers name.
    #[prost(int64, tag = "5")]
    pub id: i64,
    /// Number of the instruction whose value is the computation's.
    #[prost(int64, tag = "6")]
    pub root: i64,
}

/// `HloInstructionProto`.
#[derive(Clone, PartialEq, Message)]
pub struct Instruction {
    /// Its name.
    #[prost(string, tag = "1")]
    pub name: String,
    /// What it does: `dot`, `all-reduce-start`, `fusion`, ...
    #[prost(string, tag = "2")]
    pub opcode: String,
    /// Type of its value.
    #[prost(message, optional, tag = "3")]
    pub shape: Option<Shape>,
    /// Where it comes from.
    #[prost(message, optional, tag = "7")]
    pub metadata: Option<Metadata>,
    /// Value of a constant.
    #[prost(message, optional, tag = "8")]
    pub literal: Option<Literal>,
    /// Which parameter of its computation it is.
    #[prost(int64, tag = "9")]
    pub parameter: i64,
    /// Which part of a tuple it takes.
    #[prost(int64, tag = "13")]
    pub tuple_index: i64,
    /// Window of a convolution.
    #[prost(message, optional, tag = "15")]
    pub window: Option<Window>,
    /// What the axes of a convolution mean.
    #[prost(message, optional, tag = "16")]
    pub convolution: Option<ConvolutionAxes>,
    /// Channel of a collective or of a transfer; 0 for none.
    #[prost(int64, tag = "26")]
    pub channel: i64,
    /// What a custom call calls.
    #[prost(string, tag = "28")]
    pub target: String,
    /// What the axes of a matrix product mean.
    #[prost(message, optional, tag = "30")]
    pub dot: Option<DotAxes>,
    /// Its number.
    #[prost(int64, tag = "35")]
    pub id: i64,
    /// Numbers of its operands.
    #[prost(int64, repeated, tag = "36")]
    pub operands: Vec<i64>,
    /// Numbers of the computations that it calls; a loop's body, then its condition.
    #[prost(int64, repeated, tag = "38")]
    pub called: Vec<i64>,
    /// What the compiler's back end noted, mostly JSON.
    #[prost(bytes = "vec", tag = "43")]
    pub config: Vec<u8>,
    /// Whether a transfer is to or from the host.
    #[prost(bool, tag = "47")]
    pub host_transfer: bool,
    /// Groups of a collective, written out.
    #[prost(message, repeated, tag = "49")]
    pub groups: Vec<Group>,
    /// Groups that the input features of a convolution are cut into.
    #[prost(int64, tag = "50")]
    pub feature_groups: i64,
    /// Who sends to whom in a permutation.
    #[prost(message, repeated, tag = "52")]
    pub pairs: Vec<Pair>,
    /// Groups that the batch of a convolution is cut into.
    #[prost(int64, tag = "58")]
    pub batch_groups: i64,
    /// Notes passed through the compiler.
    #[prost(message, optional, tag = "68")]
    pub attributes: Option<Attributes>,
    /// Whether groups name devices by replica and partition together.
    #[prost(bool, tag = "71")]
    pub global_ids: bool,
    /// Groups of a collective, in one of the older forms.
    #[prost(message, optional, tag = "87")]
    pub device_list: Option<DeviceList>,
    /// Groups of a collective, as a reordered grid.
    #[prost(message, optional, tag = "92")]
    pub iota_groups: Option<IotaGroups>,
    /// Groups of a collective, as axes of a mesh.
    #[prost(message, optional, tag = "93")]
    pub mesh_groups: Option<MeshGroups>,
}

/// `OpMetadata`.
#[derive(Clone, PartialEq, Message)]
pub struct Metadata {
    /// The model's module path, as the graph gave it.
    #[prost(string, tag = "2")]
    pub op_name: String,
    /// Source file.
    #[prost(string, tag = "3")]
    pub file: String,
    /// Line in it.
    #[prost(int32, tag = "4")]
    pub line: i32,
    /// Number of a stack frame, from 1; in place of file and line.
    #[prost(int32, tag = "15")]
    pub frame: i32,
}

/// `StackFrameIndexProto`: numbers from 1 into each list.
#[derive(Clone, PartialEq, Message)]
pub struct StackFrames {
    /// Names of files.
    #[prost(string, repeated, tag = "1")]
    pub files: Vec<String>,
    /// Places in files.
    #[prost(message, repeated, tag = "3")]
    pub places: Vec<Place>,
    /// Frames.
    #[prost(message, repeated, tag = "4")]
    pub frames: Vec<Frame>,
}

/// `StackFrameIndexProto.FileLocation`.
#[derive(Clone, PartialEq, Message)]
pub struct Place {
    /// The file.
    #[prost(int32, tag = "1")]
    pub file: i32,
    /// The line.
    #[prost(int32, tag = "3")]
    pub line: i32,
}

/// `StackFrameIndexProto.StackFrame`.
#[derive(Clone, PartialEq, Message)]
pub struct Frame {
    /// The place.
    #[prost(int32, tag = "1")]
    pub place: i32,
}

/// `ShapeProto`: an array, or a tuple of shapes.
#[derive(Clone, PartialEq, Message)]
pub struct Shape {
    /// `PrimitiveType`.
    #[prost(int32, tag = "2")]
    pub element: i32,
    /// Sizes.
    #[prost(int64, repeated, tag = "3")]
    pub dimensions: Vec<i64>,
    /// Parts of a tuple.
    #[prost(message, repeated, tag = "4")]
    pub parts: Vec<Shape>,
    /// How it lies in memory.
    #[prost(message, optional, tag = "5")]
    pub layout: Option<LayoutProto>,
}

/// `LayoutProto`.
#[derive(Clone, PartialEq, Message)]
pub struct LayoutProto {
    /// Axes, the fastest first.
    #[prost(int64, repeated, tag = "1")]
    pub minor_to_major: Vec<i64>,
    /// Tiles that the fastest axes are cut into, each into the next.
    #[prost(message, repeated, tag = "6")]
    pub tiles: Vec<Tile>,
}

/// `TileProto`.
#[derive(Clone, PartialEq, Message)]
pub struct Tile {
    /// Sizes, the fastest last.
    #[prost(int64, repeated, tag = "1")]
    pub sizes: Vec<i64>,
}

/// `LiteralProto`, whole numbers only.
#[derive(Clone, PartialEq, Message)]
pub struct Literal {
    /// 32-bit integers.
    #[prost(int32, repeated, tag = "4")]
    pub s32s: Vec<i32>,
    /// 64-bit integers.
    #[prost(int64, repeated, tag = "5")]
    pub s64s: Vec<i64>,
    /// Unsigned 32-bit integers.
    #[prost(uint32, repeated, tag = "6")]
    pub u32s: Vec<u32>,
    /// Unsigned 64-bit integers.
    #[prost(uint64, repeated, tag = "7")]
    pub u64s: Vec<u64>,
}

/// `Window`.
#[derive(Clone, PartialEq, Message)]
pub struct Window {
    /// One for each spatial axis.
    #[prost(message, repeated, tag = "1")]
    pub axes: Vec<WindowAxis>,
}

/// `WindowDimension`.
#[derive(Clone, PartialEq, Message)]
pub struct WindowAxis {
    /// Size of the window.
    #[prost(int64, tag = "1")]
    pub size: i64,
    /// From one position of the window to the next.
    #[prost(int64, tag = "2")]
    pub stride: i64,
    /// Padding before the input; may be negative.
    #[prost(int64, tag = "3")]
    pub low: i64,
    /// Padding after the input.
    #[prost(int64, tag = "4")]
    pub high: i64,
    /// Spread of the window.
    #[prost(int64, tag = "5")]
    pub window_dilation: i64,
    /// Spread of the input.
    #[prost(int64, tag = "6")]
    pub base_dilation: i64,
}

/// `ConvolutionDimensionNumbers`.
#[derive(Clone, PartialEq, Message)]
pub struct ConvolutionAxes {
    /// Examples of the input.
    #[prost(int64, tag = "7")]
    pub input_batch: i64,
    /// Features of the input.
    #[prost(int64, tag = "8")]
    pub input_feature: i64,
    /// Spatial axes of the input.
    #[prost(int64, repeated, tag = "11")]
    pub input_spatial: Vec<i64>,
    /// Features of the result.
    #[prost(int64, tag = "10")]
    pub output_feature: i64,
    /// Spatial axes of the result.
    #[prost(int64, repeated, tag = "12")]
    pub output_spatial: Vec<i64>,
}

/// `DotDimensionNumbers`, as far as the cost goes.
#[derive(Clone, PartialEq, Message)]
pub struct DotAxes {
    /// Axes of the first operand that are summed over.
    #[prost(int64, repeated, tag = "1")]
    pub contracted: Vec<i64>,
}

/// `FrontendAttributes`.
#[derive(Clone, PartialEq, Message)]
pub struct Attributes {
    /// Names and values.
    #[prost(map = "string, string", tag = "1")]
    pub map: HashMap<String, String>,
}

/// `ReplicaGroup`.
#[derive(Clone, PartialEq, Message)]
pub struct Group {
    /// Who takes part.
    #[prost(int64, repeated, tag = "1")]
    pub ids: Vec<i64>,
}

/// `SourceTarget`.
#[derive(Clone, PartialEq, Message)]
pub struct Pair {
    /// Who sends.
    #[prost(int64, tag = "1")]
    pub source: i64,
    /// Who receives.
    #[prost(int64, tag = "2")]
    pub target: i64,
}

/// `CollectiveDeviceListProto`.
#[derive(Clone, PartialEq, Message)]
pub struct DeviceList {
    /// Groups written out.
    #[prost(message, repeated, tag = "1")]
    pub groups: Vec<Group>,
    /// Groups as a reordered grid.
    #[prost(message, optional, tag = "2")]
    pub iota: Option<IotaGroups>,
}

/// `IotaReplicaGroupListProto`: `0..n` as a grid, its axes reordered, read in rows of one group each.
#[derive(Clone, PartialEq, Message)]
pub struct IotaGroups {
    /// Number of groups.
    #[prost(int64, tag = "1")]
    pub groups: i64,
    /// Members of each.
    #[prost(int64, tag = "2")]
    pub members: i64,
    /// Sizes of the grid.
    #[prost(int64, repeated, tag = "3")]
    pub grid: Vec<i64>,
    /// Order of its axes.
    #[prost(int32, repeated, tag = "4")]
    pub order: Vec<i32>,
}

/// `MeshAxesReplicaGroupListProto`: who differs along these axes of a mesh.
#[derive(Clone, PartialEq, Message)]
pub struct MeshGroups {
    /// The mesh.
    #[prost(message, optional, tag = "1")]
    pub mesh: Option<DeviceMesh>,
    /// Axes of it.
    #[prost(message, repeated, tag = "2")]
    pub axes: Vec<AxisOf>,
}

/// `MeshProto`.
#[derive(Clone, PartialEq, Message)]
pub struct DeviceMesh {
    /// Axes, the slowest first.
    #[prost(message, repeated, tag = "1")]
    pub axes: Vec<MeshAxis>,
    /// Devices in row-major order; empty for `0..n`.
    #[prost(int64, repeated, tag = "2")]
    pub devices: Vec<i64>,
    /// Or `0..n` as a grid whose axes are reordered.
    #[prost(message, optional, tag = "3")]
    pub iota: Option<Reordered>,
}

/// `MeshProto.IotaTransform`.
#[derive(Clone, PartialEq, Message)]
pub struct Reordered {
    /// Sizes of the grid.
    #[prost(int64, repeated, tag = "1")]
    pub grid: Vec<i64>,
    /// Order of its axes.
    #[prost(int64, repeated, tag = "2")]
    pub order: Vec<i64>,
}

/// `MeshProto.MeshAxis`.
#[derive(Clone, PartialEq, Message)]
pub struct MeshAxis {
    /// Its size.
    #[prost(int64, tag = "2")]
    pub size: i64,
}

/// `AxisRefProto`: an axis, or a factor of its size.
#[derive(Clone, PartialEq, Message)]
pub struct AxisOf {
    /// Which axis.
    #[prost(int64, tag = "1")]
    pub axis: i64,
    /// Which factor of it.
    #[prost(message, optional, tag = "2")]
    pub part: Option<SubAxis>,
}

/// `AxisRefProto.SubAxis`.
#[derive(Clone, PartialEq, Message)]
pub struct SubAxis {
    /// Product of the factors before it.
    #[prost(int64, tag = "1")]
    pub before: i64,
    /// Its size.
    #[prost(int64, tag = "2")]
    pub size: i64,
}
